// Temporal.ZonedDateTime.prototype.daysInWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinweek
accessor(Temporal.ZonedDateTime.prototype, 'daysInWeek');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').daysInWeek, 7);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').daysInWeek, 7);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'daysInWeek').get, {}, undefined, '2026-11-22');
