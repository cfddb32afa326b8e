// Temporal.Instant.prototype.toZonedDateTimeISO: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tozoneddatetimeiso
method(Temporal.Instant.prototype, 'toZonedDateTimeISO', 1);
same(new Temporal.Instant(0n).toZonedDateTimeISO('UTC').hour, 0);
same(new Temporal.Instant(0n).toZonedDateTimeISO('-05:00').hour, 19);
throws(TypeError, () => new Temporal.Instant(0n).toZonedDateTimeISO());
refuses(Temporal.Instant.prototype.toZonedDateTimeISO, {}, undefined);
