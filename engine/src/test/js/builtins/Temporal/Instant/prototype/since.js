// Temporal.Instant.prototype.since: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.since
method(Temporal.Instant.prototype, 'since', 1);
const a = new Temporal.Instant(0n), b = new Temporal.Instant(3600000000001n);
same(String(b.since(a)), 'PT3600.000000001S');
same(String(b.since(a, {smallestUnit: 'minute', largestUnit: 'hour'})), 'PT1H');
same(String(a.since(b, {largestUnit: 'minutes', smallestUnit: 'seconds'})), '-PT60M');
throws(RangeError, () => a.since(b, {smallestUnit: 'month'}));
refuses(Temporal.Instant.prototype.since, {}, undefined);
