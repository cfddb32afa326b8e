// Temporal.ZonedDateTime.prototype.daysInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinyear
accessor(Temporal.ZonedDateTime.prototype, 'daysInYear');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').daysInYear, 365);
same(Temporal.ZonedDateTime.from('2000-05-05T00:00[UTC]').daysInYear, 366);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'daysInYear').get, {}, undefined, '2026-11-22');
