// Temporal.PlainDateTime.prototype.month: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.month
accessor(Temporal.PlainDateTime.prototype, 'month');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').month, 11);
same(Temporal.PlainDateTime.from('2026-01-31').month, 1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'month').get, {}, undefined, '2026-11-22');
