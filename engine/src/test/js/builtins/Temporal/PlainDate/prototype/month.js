// Temporal.PlainDate.prototype.month: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.month
accessor(Temporal.PlainDate.prototype, 'month');
same(Temporal.PlainDate.from('2026-11-22').month, 11);
same(Temporal.PlainDate.from('2026-01-31').month, 1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'month').get, {}, undefined, '2026-11-22');
