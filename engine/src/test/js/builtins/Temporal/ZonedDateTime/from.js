// Temporal.ZonedDateTime.from: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.from
method(Temporal.ZonedDateTime, 'from', 1);
const f = Temporal.ZonedDateTime.from;
same(String(f('2026-11-22T13:45+01:00[Europe/Paris]')), '2026-11-22T13:45:00+01:00[Europe/Paris]');
same(String(f('2026-11-22[Europe/Paris]')), '2026-11-22T00:00:00+01:00[Europe/Paris]');
same(String(f('2026-11-22T13:45Z[Europe/Paris]')), '2026-11-22T14:45:00+01:00[Europe/Paris]');
throws(RangeError, () => f('2026-11-22T13:45+02:00[Europe/Paris]'));
same(f('2026-11-22T13:45+02:00[Europe/Paris]', {offset: 'use'}).hour, 12);
same(f('2026-11-22T13:45+02:00[Europe/Paris]', {offset: 'ignore'}).hour, 13);
same(f('2026-10-25T02:30[Europe/Paris]', {disambiguation: 'later'}).offset, '+01:00');
throws(RangeError, () => f('2026-11-22T13:45+01:00'));
throws(TypeError, () => f({year: 2026, month: 1, day: 1}));
same(String(f({year: 2026, month: 1, day: 1, timeZone: 'UTC'})), '2026-01-01T00:00:00+00:00[UTC]');
