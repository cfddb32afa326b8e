// The Temporal.Instant constructor: https://tc39.es/proposal-temporal/#sec-temporal.instant.constructor
constructor(Temporal, 'Instant', 1);
throws(TypeError, () => Temporal.Instant(0n));
same(new Temporal.Instant(5n).epochNanoseconds, 5n);
same(new Temporal.Instant('7').epochNanoseconds, 7n);
same(new Temporal.Instant(864n * 10n ** 19n).epochMilliseconds, 8.64e15);
throws(RangeError, () => new Temporal.Instant(864n * 10n ** 19n + 1n));
throws(TypeError, () => new Temporal.Instant(0));
throws(SyntaxError, () => new Temporal.Instant('x'));
