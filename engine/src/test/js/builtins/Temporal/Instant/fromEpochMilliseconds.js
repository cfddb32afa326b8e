// Temporal.Instant.fromEpochMilliseconds: https://tc39.es/proposal-temporal/#sec-temporal.instant.fromepochmilliseconds
method(Temporal.Instant, 'fromEpochMilliseconds', 1);
same(Temporal.Instant.fromEpochMilliseconds(5).epochNanoseconds, 5000000n);
throws(RangeError, () => Temporal.Instant.fromEpochMilliseconds(1.5));
throws(RangeError, () => Temporal.Instant.fromEpochMilliseconds(8.64e15 + 1));
throws(TypeError, () => Temporal.Instant.fromEpochMilliseconds(1n));
