// Temporal.PlainDateTime.prototype.weekOfYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.weekofyear
accessor(Temporal.PlainDateTime.prototype, 'weekOfYear');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').weekOfYear, 47);
same(Temporal.PlainDateTime.from('2027-01-01').weekOfYear, 53);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'weekOfYear').get, {}, undefined, '2026-11-22');
