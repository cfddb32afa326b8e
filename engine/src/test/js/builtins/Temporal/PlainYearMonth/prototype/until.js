// Temporal.PlainYearMonth.prototype.until: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.until
method(Temporal.PlainYearMonth.prototype, 'until', 1);
const m = Temporal.PlainYearMonth.from('2026-11');
same(String(m.until('2028-01')), 'P1Y2M');
same(String(m.until('2028-01', {largestUnit: 'month'})), 'P14M');
throws(RangeError, () => m.until('2028-01', {smallestUnit: 'day'}));
refuses(Temporal.PlainYearMonth.prototype.until, {}, undefined);
