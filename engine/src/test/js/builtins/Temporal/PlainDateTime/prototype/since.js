// Temporal.PlainDateTime.prototype.since: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.since
method(Temporal.PlainDateTime.prototype, 'since', 1);
const a = Temporal.PlainDateTime.from('2026-11-22T13:45');
same(String(a.since('2026-11-20T14:00')), 'P1DT23H45M');
same(String(a.since('2026-11-20T14:00', {smallestUnit: 'day', roundingMode: 'expand'})), 'P2D');
refuses(Temporal.PlainDateTime.prototype.since, {}, undefined);
