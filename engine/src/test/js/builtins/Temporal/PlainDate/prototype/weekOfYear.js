// Temporal.PlainDate.prototype.weekOfYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.weekofyear
accessor(Temporal.PlainDate.prototype, 'weekOfYear');
same(Temporal.PlainDate.from('2026-11-22').weekOfYear, 47);
same(Temporal.PlainDate.from('2027-01-01').weekOfYear, 53);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'weekOfYear').get, {}, undefined, '2026-11-22');
