// Temporal.PlainDate.prototype.dayOfYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.dayofyear
accessor(Temporal.PlainDate.prototype, 'dayOfYear');
same(Temporal.PlainDate.from('2026-11-22').dayOfYear, 326);
same(Temporal.PlainDate.from('2024-12-31').dayOfYear, 366);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'dayOfYear').get, {}, undefined, '2026-11-22');
