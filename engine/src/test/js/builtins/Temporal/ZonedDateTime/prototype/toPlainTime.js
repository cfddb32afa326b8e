// Temporal.ZonedDateTime.prototype.toPlainTime: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.toplaintime
method(Temporal.ZonedDateTime.prototype, 'toPlainTime', 0);
same(String(new Temporal.ZonedDateTime(0n, '-01:00').toPlainTime()), '23:00:00');
refuses(Temporal.ZonedDateTime.prototype.toPlainTime, {}, undefined);
