// Temporal.ZonedDateTime.prototype.dayOfYear: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.dayofyear
accessor(Temporal.ZonedDateTime.prototype, 'dayOfYear');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').dayOfYear, 326);
same(Temporal.ZonedDateTime.from('2024-12-31T00:00[UTC]').dayOfYear, 366);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'dayOfYear').get, {}, undefined, '2026-11-22');
