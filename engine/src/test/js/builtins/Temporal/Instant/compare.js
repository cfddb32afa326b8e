// Temporal.Instant.compare: https://tc39.es/proposal-temporal/#sec-temporal.instant.compare
method(Temporal.Instant, 'compare', 2);
const a = new Temporal.Instant(1n), b = new Temporal.Instant(2n);
same(Temporal.Instant.compare(a, b), -1);
same(Temporal.Instant.compare(b, a), 1);
same(Temporal.Instant.compare(a, '1970-01-01T00:00:00.000000001Z'), 0);
throws(TypeError, () => Temporal.Instant.compare(a, 1));
