// Temporal.PlainDate.prototype.monthCode: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.monthcode
accessor(Temporal.PlainDate.prototype, 'monthCode');
same(Temporal.PlainDate.from('2026-11-22').monthCode, 'M11');
same(Temporal.PlainDate.from('2026-01-31').monthCode, 'M01');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'monthCode').get, {}, undefined, '2026-11-22');
