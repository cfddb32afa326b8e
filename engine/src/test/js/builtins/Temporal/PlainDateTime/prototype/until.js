// Temporal.PlainDateTime.prototype.until: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.until
method(Temporal.PlainDateTime.prototype, 'until', 1);
const a = Temporal.PlainDateTime.from('2026-11-22T13:45'), b = Temporal.PlainDateTime.from('2026-12-24T12:00');
same(String(a.until(b)), 'P31DT22H15M');
same(String(a.until(b, {largestUnit: 'month'})), 'P1M1DT22H15M');
same(String(a.until(b, {largestUnit: 'minute'})), 'PT45975M');
same(String(b.until(a, {smallestUnit: 'day'})), '-P31D');
refuses(Temporal.PlainDateTime.prototype.until, {}, undefined);
