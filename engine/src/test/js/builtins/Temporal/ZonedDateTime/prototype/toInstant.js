// Temporal.ZonedDateTime.prototype.toInstant: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toinstant
method(Temporal.ZonedDateTime.prototype, 'toInstant', 0);
same(new Temporal.ZonedDateTime(5n, 'UTC').toInstant().epochNanoseconds, 5n);
refuses(Temporal.ZonedDateTime.prototype.toInstant, {}, undefined);
