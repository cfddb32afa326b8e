// Temporal.ZonedDateTime.prototype.getTimeZoneTransition: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.gettimezonetransition
method(Temporal.ZonedDateTime.prototype, 'getTimeZoneTransition', 1);
const z = Temporal.ZonedDateTime.from('2026-01-01T00:00[Europe/Paris]');
same(String(z.getTimeZoneTransition('next')), '2026-03-29T03:00:00+02:00[Europe/Paris]');
same(String(z.getTimeZoneTransition({direction: 'previous'})), '2025-10-26T02:00:00+01:00[Europe/Paris]');
same(new Temporal.ZonedDateTime(0n, 'UTC').getTimeZoneTransition('next'), null);
throws(TypeError, () => z.getTimeZoneTransition());
throws(RangeError, () => z.getTimeZoneTransition('x'));
refuses(Temporal.ZonedDateTime.prototype.getTimeZoneTransition, {}, undefined);
