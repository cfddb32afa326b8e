// Temporal.ZonedDateTime.prototype.startOfDay: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.startofday
method(Temporal.ZonedDateTime.prototype, 'startOfDay', 0);
same(String(Temporal.ZonedDateTime.from('2026-11-22T13:45[Europe/Paris]').startOfDay()), '2026-11-22T00:00:00+01:00[Europe/Paris]');
same(Temporal.ZonedDateTime.from('2018-11-04T12:00[America/Sao_Paulo]').startOfDay().hour, 1, 'midnight was skipped');
refuses(Temporal.ZonedDateTime.prototype.startOfDay, {}, undefined);
