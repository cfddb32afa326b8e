// Temporal.Instant.fromEpochNanoseconds: https://tc39.es/proposal-temporal/#sec-temporal.instant.fromepochnanoseconds
method(Temporal.Instant, 'fromEpochNanoseconds', 1);
same(Temporal.Instant.fromEpochNanoseconds(5n).epochNanoseconds, 5n);
throws(TypeError, () => Temporal.Instant.fromEpochNanoseconds(5));
throws(RangeError, () => Temporal.Instant.fromEpochNanoseconds(10n ** 30n));
