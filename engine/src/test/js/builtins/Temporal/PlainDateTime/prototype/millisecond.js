// Temporal.PlainDateTime.prototype.millisecond: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.millisecond
accessor(Temporal.PlainDateTime.prototype, 'millisecond');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').millisecond, 123);
same(Temporal.PlainDateTime.from('1970-01-01').millisecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'millisecond').get, {}, undefined, '2026-11-22');
