// Temporal.PlainDateTime.prototype.monthCode: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.monthcode
accessor(Temporal.PlainDateTime.prototype, 'monthCode');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').monthCode, 'M11');
same(Temporal.PlainDateTime.from('2026-01-31').monthCode, 'M01');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'monthCode').get, {}, undefined, '2026-11-22');
