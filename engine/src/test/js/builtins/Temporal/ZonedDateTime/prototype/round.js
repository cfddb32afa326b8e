// Temporal.ZonedDateTime.prototype.round: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.round
method(Temporal.ZonedDateTime.prototype, 'round', 1);
const z = Temporal.ZonedDateTime.from('2026-03-29T11:45[Europe/Paris]');
same(String(z.round('hour')), '2026-03-29T12:00:00+02:00[Europe/Paris]');
same(String(z.round('day')), '2026-03-29T00:00:00+01:00[Europe/Paris]', 'a day of 23 hours: its middle is 12:30');
same(String(z.with({hour: 12}).round('day')), '2026-03-30T00:00:00+02:00[Europe/Paris]');
throws(TypeError, () => z.round());
refuses(Temporal.ZonedDateTime.prototype.round, {}, undefined);
