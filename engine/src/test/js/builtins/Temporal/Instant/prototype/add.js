// Temporal.Instant.prototype.add: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.add
method(Temporal.Instant.prototype, 'add', 1);
same(new Temporal.Instant(0n).add({hours: 1}).epochNanoseconds, 3600000000000n);
same(new Temporal.Instant(0n).add('PT1S').epochMilliseconds, 1000);
throws(RangeError, () => new Temporal.Instant(0n).add('P1D'));
throws(RangeError, () => new Temporal.Instant(864n * 10n ** 19n).add({nanoseconds: 1}));
refuses(Temporal.Instant.prototype.add, {}, undefined);
