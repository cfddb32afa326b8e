// Temporal.ZonedDateTime.prototype.second: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.second
accessor(Temporal.ZonedDateTime.prototype, 'second');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').second, 58);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').second, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'second').get, {}, undefined, '2026-11-22');
