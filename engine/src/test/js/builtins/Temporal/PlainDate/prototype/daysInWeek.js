// Temporal.PlainDate.prototype.daysInWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinweek
accessor(Temporal.PlainDate.prototype, 'daysInWeek');
same(Temporal.PlainDate.from('2026-11-22').daysInWeek, 7);
same(Temporal.PlainDate.from('1970-01-01').daysInWeek, 7);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'daysInWeek').get, {}, undefined, '2026-11-22');
