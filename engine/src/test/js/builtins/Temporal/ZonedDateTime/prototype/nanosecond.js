// Temporal.ZonedDateTime.prototype.nanosecond: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.nanosecond
accessor(Temporal.ZonedDateTime.prototype, 'nanosecond');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').nanosecond, 789);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').nanosecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'nanosecond').get, {}, undefined, '2026-11-22');
