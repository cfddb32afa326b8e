// Temporal.ZonedDateTime.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.valueof
method(Temporal.ZonedDateTime.prototype, 'valueOf', 0);
throws(TypeError, () => new Temporal.ZonedDateTime(0n, 'UTC').valueOf());
