// Temporal.ZonedDateTime.prototype.microsecond: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.microsecond
accessor(Temporal.ZonedDateTime.prototype, 'microsecond');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').microsecond, 456);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').microsecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'microsecond').get, {}, undefined, '2026-11-22');
