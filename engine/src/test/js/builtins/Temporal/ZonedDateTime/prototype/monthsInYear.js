// Temporal.ZonedDateTime.prototype.monthsInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.monthsinyear
accessor(Temporal.ZonedDateTime.prototype, 'monthsInYear');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').monthsInYear, 12);
same(Temporal.ZonedDateTime.from('1970-01-01T00:00[UTC]').monthsInYear, 12);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'monthsInYear').get, {}, undefined, '2026-11-22');
