// Temporal.PlainDateTime.prototype.dayOfYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.dayofyear
accessor(Temporal.PlainDateTime.prototype, 'dayOfYear');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').dayOfYear, 326);
same(Temporal.PlainDateTime.from('2024-12-31').dayOfYear, 366);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'dayOfYear').get, {}, undefined, '2026-11-22');
