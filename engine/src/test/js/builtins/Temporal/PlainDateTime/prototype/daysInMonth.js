// Temporal.PlainDateTime.prototype.daysInMonth: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.daysinmonth
accessor(Temporal.PlainDateTime.prototype, 'daysInMonth');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').daysInMonth, 30);
same(Temporal.PlainDateTime.from('2024-02-01').daysInMonth, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'daysInMonth').get, {}, undefined, '2026-11-22');
