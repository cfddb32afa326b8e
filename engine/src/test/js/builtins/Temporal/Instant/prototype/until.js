// Temporal.Instant.prototype.until: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.until
method(Temporal.Instant.prototype, 'until', 1);
const a = new Temporal.Instant(0n), b = Temporal.Instant.from('1970-01-02T01:30Z');
same(String(a.until(b)), 'PT91800S');
same(String(a.until(b, {largestUnit: 'hour'})), 'PT25H30M');
same(String(a.until(b, {smallestUnit: 'hour', roundingMode: 'halfExpand'})), 'PT26H');
same(String(b.until(a)), '-PT91800S');
throws(RangeError, () => a.until(b, {largestUnit: 'day'}));
refuses(Temporal.Instant.prototype.until, {}, undefined);
