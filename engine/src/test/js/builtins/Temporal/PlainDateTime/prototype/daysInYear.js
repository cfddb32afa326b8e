// Temporal.PlainDateTime.prototype.daysInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinyear
accessor(Temporal.PlainDateTime.prototype, 'daysInYear');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').daysInYear, 365);
same(Temporal.PlainDateTime.from('2000-05-05').daysInYear, 366);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'daysInYear').get, {}, undefined, '2026-11-22');
