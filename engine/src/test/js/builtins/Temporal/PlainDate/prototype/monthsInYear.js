// Temporal.PlainDate.prototype.monthsInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.monthsinyear
accessor(Temporal.PlainDate.prototype, 'monthsInYear');
same(Temporal.PlainDate.from('2026-11-22').monthsInYear, 12);
same(Temporal.PlainDate.from('1970-01-01').monthsInYear, 12);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'monthsInYear').get, {}, undefined, '2026-11-22');
