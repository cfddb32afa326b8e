// Temporal.ZonedDateTime.prototype.withTimeZone: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withtimezone
method(Temporal.ZonedDateTime.prototype, 'withTimeZone', 1);
const z = Temporal.ZonedDateTime.from('2026-11-22T13:45[Europe/Paris]');
same(String(z.withTimeZone('America/New_York')), '2026-11-22T07:45:00-05:00[America/New_York]');
throws(TypeError, () => z.withTimeZone());
refuses(Temporal.ZonedDateTime.prototype.withTimeZone, {}, undefined);
