// Temporal.ZonedDateTime.prototype.hour: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.hour
accessor(Temporal.ZonedDateTime.prototype, 'hour');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').hour, 13);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').hour, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'hour').get, {}, undefined, '2026-11-22');
