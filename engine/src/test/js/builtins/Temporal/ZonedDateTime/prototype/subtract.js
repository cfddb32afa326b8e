// Temporal.ZonedDateTime.prototype.subtract: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.subtract
method(Temporal.ZonedDateTime.prototype, 'subtract', 1);
const z = Temporal.ZonedDateTime.from('2026-03-29T12:00[Europe/Paris]');
same(String(z.subtract({days: 1})), '2026-03-28T12:00:00+01:00[Europe/Paris]');
same(String(z.subtract({hours: 24})), '2026-03-28T11:00:00+01:00[Europe/Paris]');
refuses(Temporal.ZonedDateTime.prototype.subtract, {}, undefined);
