// Temporal.ZonedDateTime.prototype.weekOfYear: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.weekofyear
accessor(Temporal.ZonedDateTime.prototype, 'weekOfYear');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').weekOfYear, 47);
same(Temporal.ZonedDateTime.from('2027-01-01T00:00[UTC]').weekOfYear, 53);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'weekOfYear').get, {}, undefined, '2026-11-22');
