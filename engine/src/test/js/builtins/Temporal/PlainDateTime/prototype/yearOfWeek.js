// Temporal.PlainDateTime.prototype.yearOfWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.yearofweek
accessor(Temporal.PlainDateTime.prototype, 'yearOfWeek');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').yearOfWeek, 2026);
same(Temporal.PlainDateTime.from('2027-01-01').yearOfWeek, 2026);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'yearOfWeek').get, {}, undefined, '2026-11-22');
