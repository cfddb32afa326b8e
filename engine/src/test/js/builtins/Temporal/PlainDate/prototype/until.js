// Temporal.PlainDate.prototype.until: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.until
method(Temporal.PlainDate.prototype, 'until', 1);
const a = Temporal.PlainDate.from('2024-01-31'), b = Temporal.PlainDate.from('2026-03-01');
same(String(a.until(b)), 'P760D');
same(String(a.until(b, {largestUnit: 'year'})), 'P2Y1M1D');
same(String(a.until(b, {largestUnit: 'week'})), 'P108W4D');
same(String(a.until(b, {smallestUnit: 'month', roundingMode: 'ceil'})), 'P26M');
same(String(b.until(a, {largestUnit: 'month'})), '-P25M1D');
throws(RangeError, () => a.until(b, {largestUnit: 'hour'}));
throws(RangeError, () => a.until(b.withCalendar('gregory')));
refuses(Temporal.PlainDate.prototype.until, {}, undefined);
