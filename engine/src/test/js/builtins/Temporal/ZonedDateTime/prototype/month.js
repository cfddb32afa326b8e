// Temporal.ZonedDateTime.prototype.month: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.month
accessor(Temporal.ZonedDateTime.prototype, 'month');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').month, 11);
same(Temporal.ZonedDateTime.from('2026-01-31T00:00[UTC]').month, 1);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'month').get, {}, undefined, '2026-11-22');
