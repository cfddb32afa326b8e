// Temporal.PlainDateTime.prototype.minute: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.minute
accessor(Temporal.PlainDateTime.prototype, 'minute');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').minute, 45);
same(Temporal.PlainDateTime.from('1970-01-01').minute, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'minute').get, {}, undefined, '2026-11-22');
