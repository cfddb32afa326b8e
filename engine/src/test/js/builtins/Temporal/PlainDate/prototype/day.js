// Temporal.PlainDate.prototype.day: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.day
accessor(Temporal.PlainDate.prototype, 'day');
same(Temporal.PlainDate.from('2026-11-22').day, 22);
same(Temporal.PlainDate.from('2024-02-29').day, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'day').get, {}, undefined, '2026-11-22');
