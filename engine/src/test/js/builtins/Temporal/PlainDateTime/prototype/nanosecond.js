// Temporal.PlainDateTime.prototype.nanosecond: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.nanosecond
accessor(Temporal.PlainDateTime.prototype, 'nanosecond');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').nanosecond, 789);
same(Temporal.PlainDateTime.from('1970-01-01').nanosecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'nanosecond').get, {}, undefined, '2026-11-22');
