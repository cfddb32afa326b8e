// Temporal.ZonedDateTime.prototype.toPlainDateTime: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaindatetime
method(Temporal.ZonedDateTime.prototype, 'toPlainDateTime', 0);
same(String(new Temporal.ZonedDateTime(0n, '-01:00').toPlainDateTime()), '1969-12-31T23:00:00');
refuses(Temporal.ZonedDateTime.prototype.toPlainDateTime, {}, undefined);
