// Temporal.Instant.from: https://tc39.es/proposal-temporal/#sec-temporal.instant.from
method(Temporal.Instant, 'from', 1);
const f = Temporal.Instant.from;
same(f('1970-01-01T00:00Z').epochNanoseconds, 0n);
same(f('1970-01-01T01:00+01:00').epochNanoseconds, 0n);
same(f('1970-01-01T00:00:00.123456789Z').epochNanoseconds, 123456789n);
same(f('1970-01-01T00:00Z[Europe/Paris][u-ca=gregory]').epochNanoseconds, 0n);
same(f('19700101T000000Z').epochNanoseconds, 0n);
for (const bad of ['1970-01-01T00:00', '1970-01-01', '1970-01-01Z', '1970-01-01T00:00Z[!u-x=y]', '1970-13-01T00:00Z', '-000000-01-01T00:00Z', '']) throws(RangeError, () => f(bad), bad);
throws(TypeError, () => f(0));
throws(TypeError, () => f({}.x));
