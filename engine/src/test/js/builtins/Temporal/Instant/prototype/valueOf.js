// Temporal.Instant.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.valueof
method(Temporal.Instant.prototype, 'valueOf', 0);
throws(TypeError, () => new Temporal.Instant(0n) + 1);
throws(TypeError, () => new Temporal.Instant(0n).valueOf());
