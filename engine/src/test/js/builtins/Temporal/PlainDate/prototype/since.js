// Temporal.PlainDate.prototype.since: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.since
method(Temporal.PlainDate.prototype, 'since', 1);
const a = Temporal.PlainDate.from('2026-11-22');
same(String(a.since('2026-11-01')), 'P21D');
same(String(a.since('2025-11-21', {largestUnit: 'auto'})), 'P366D');
same(String(a.since('2025-11-21', {largestUnit: 'years'})), 'P1Y1D');
same(String(a.since('2026-01-01', {smallestUnit: 'year', roundingMode: 'halfExpand'})), 'P1Y');
refuses(Temporal.PlainDate.prototype.since, {}, undefined);
