// Temporal.ZonedDateTime.prototype.monthCode: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.monthcode
accessor(Temporal.ZonedDateTime.prototype, 'monthCode');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').monthCode, 'M11');
same(Temporal.ZonedDateTime.from('2026-01-31T00:00[UTC]').monthCode, 'M01');
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'monthCode').get, {}, undefined, '2026-11-22');
