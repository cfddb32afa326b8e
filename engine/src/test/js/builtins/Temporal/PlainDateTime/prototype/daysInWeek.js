// Temporal.PlainDateTime.prototype.daysInWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinweek
accessor(Temporal.PlainDateTime.prototype, 'daysInWeek');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').daysInWeek, 7);
same(Temporal.PlainDateTime.from('1970-01-01').daysInWeek, 7);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'daysInWeek').get, {}, undefined, '2026-11-22');
