// Temporal.PlainDate.prototype.daysInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.daysinyear
accessor(Temporal.PlainDate.prototype, 'daysInYear');
same(Temporal.PlainDate.from('2026-11-22').daysInYear, 365);
same(Temporal.PlainDate.from('2000-05-05').daysInYear, 366);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'daysInYear').get, {}, undefined, '2026-11-22');
