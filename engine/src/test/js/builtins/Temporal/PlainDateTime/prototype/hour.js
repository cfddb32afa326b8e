// Temporal.PlainDateTime.prototype.hour: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.hour
accessor(Temporal.PlainDateTime.prototype, 'hour');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').hour, 13);
same(Temporal.PlainDateTime.from('1970-01-01').hour, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'hour').get, {}, undefined, '2026-11-22');
