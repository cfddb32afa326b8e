// Temporal.PlainDateTime.prototype.year: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.year
accessor(Temporal.PlainDateTime.prototype, 'year');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').year, 2026);
same(Temporal.PlainDateTime.from('-000001-01-01').year, -1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'year').get, {}, undefined, '2026-11-22');
