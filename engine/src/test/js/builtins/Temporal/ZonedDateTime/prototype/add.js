// Temporal.ZonedDateTime.prototype.add: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.add
method(Temporal.ZonedDateTime.prototype, 'add', 1);
const z = Temporal.ZonedDateTime.from('2026-03-28T12:00[Europe/Paris]');
same(String(z.add({days: 1})), '2026-03-29T12:00:00+02:00[Europe/Paris]');
same(String(z.add({hours: 24})), '2026-03-29T13:00:00+02:00[Europe/Paris]');
refuses(Temporal.ZonedDateTime.prototype.add, {}, undefined);
