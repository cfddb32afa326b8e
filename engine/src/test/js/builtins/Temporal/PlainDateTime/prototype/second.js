// Temporal.PlainDateTime.prototype.second: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.second
accessor(Temporal.PlainDateTime.prototype, 'second');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').second, 58);
same(Temporal.PlainDateTime.from('1970-01-01').second, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'second').get, {}, undefined, '2026-11-22');
