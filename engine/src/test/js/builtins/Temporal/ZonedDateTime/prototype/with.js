// Temporal.ZonedDateTime.prototype.with: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.with
method(Temporal.ZonedDateTime.prototype, 'with', 1);
const z = Temporal.ZonedDateTime.from('2026-03-28T02:30[Europe/Paris]');
same(String(z.with({day: 29})), '2026-03-29T03:30:00+02:00[Europe/Paris]');
same(String(z.with({hour: 0})), '2026-03-28T00:30:00+01:00[Europe/Paris]');
throws(TypeError, () => z.with({timeZone: 'UTC'}));
refuses(Temporal.ZonedDateTime.prototype.with, {}, undefined);
