// Temporal.PlainDate.prototype.daysInMonth: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinmonth
accessor(Temporal.PlainDate.prototype, 'daysInMonth');
same(Temporal.PlainDate.from('2026-11-22').daysInMonth, 30);
same(Temporal.PlainDate.from('2024-02-01').daysInMonth, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'daysInMonth').get, {}, undefined, '2026-11-22');
