// Temporal.ZonedDateTime.prototype.toPlainDate: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaindate
method(Temporal.ZonedDateTime.prototype, 'toPlainDate', 0);
same(String(new Temporal.ZonedDateTime(0n, '-01:00').toPlainDate()), '1969-12-31');
refuses(Temporal.ZonedDateTime.prototype.toPlainDate, {}, undefined);
