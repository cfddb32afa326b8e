// Temporal.ZonedDateTime.prototype.withPlainTime: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withplaintime
method(Temporal.ZonedDateTime.prototype, 'withPlainTime', 0);
const z = Temporal.ZonedDateTime.from('2026-11-22T13:45[Europe/Paris]');
same(z.withPlainTime('01:00').hour, 1);
same(z.withPlainTime().hour, 0);
refuses(Temporal.ZonedDateTime.prototype.withPlainTime, {}, undefined);
