// Temporal.ZonedDateTime.prototype.millisecond: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.millisecond
accessor(Temporal.ZonedDateTime.prototype, 'millisecond');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').millisecond, 123);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').millisecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'millisecond').get, {}, undefined, '2026-11-22');
