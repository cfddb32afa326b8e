// Temporal.ZonedDateTime.prototype.dayOfWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.dayofweek
accessor(Temporal.ZonedDateTime.prototype, 'dayOfWeek');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').dayOfWeek, 7);
same(Temporal.ZonedDateTime.from('2026-11-23T00:00[UTC]').dayOfWeek, 1);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'dayOfWeek').get, {}, undefined, '2026-11-22');
