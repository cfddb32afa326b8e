// Temporal.ZonedDateTime.prototype.year: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.year
accessor(Temporal.ZonedDateTime.prototype, 'year');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').year, 2026);
same(Temporal.ZonedDateTime.from('-000001-01-01T00:00[UTC]').year, -1);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'year').get, {}, undefined, '2026-11-22');
