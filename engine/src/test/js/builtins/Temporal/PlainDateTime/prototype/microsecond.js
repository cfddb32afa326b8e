// Temporal.PlainDateTime.prototype.microsecond: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.microsecond
accessor(Temporal.PlainDateTime.prototype, 'microsecond');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').microsecond, 456);
same(Temporal.PlainDateTime.from('1970-01-01').microsecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'microsecond').get, {}, undefined, '2026-11-22');
