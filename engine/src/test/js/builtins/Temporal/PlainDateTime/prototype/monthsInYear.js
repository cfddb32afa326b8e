// Temporal.PlainDateTime.prototype.monthsInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.monthsinyear
accessor(Temporal.PlainDateTime.prototype, 'monthsInYear');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').monthsInYear, 12);
same(Temporal.PlainDateTime.from('1970-01-01').monthsInYear, 12);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'monthsInYear').get, {}, undefined, '2026-11-22');
