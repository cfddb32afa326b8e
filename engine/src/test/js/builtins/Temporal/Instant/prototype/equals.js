// Temporal.Instant.prototype.equals: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.equals
method(Temporal.Instant.prototype, 'equals', 1);
same(new Temporal.Instant(1n).equals(new Temporal.Instant(1n)), true);
same(new Temporal.Instant(1n).equals('1970-01-01T00:00Z'), false);
throws(TypeError, () => new Temporal.Instant(1n).equals(1n));
refuses(Temporal.Instant.prototype.equals, {}, undefined);
