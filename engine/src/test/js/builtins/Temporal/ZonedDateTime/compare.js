// Temporal.ZonedDateTime.compare: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.compare
method(Temporal.ZonedDateTime, 'compare', 2);
const c = Temporal.ZonedDateTime.compare;
same(c('2026-01-01T00:00[UTC]', '2026-01-01T01:00[Europe/Paris]'), 0);
same(c('2026-01-01T00:00[UTC]', '2026-01-01T00:00[Europe/Paris]'), 1);
