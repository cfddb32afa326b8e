// Temporal.ZonedDateTime.prototype.minute: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.minute
accessor(Temporal.ZonedDateTime.prototype, 'minute');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').minute, 45);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').minute, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'minute').get, {}, undefined, '2026-11-22');
