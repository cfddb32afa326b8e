// Temporal.PlainDate.prototype.dayOfWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.dayofweek
accessor(Temporal.PlainDate.prototype, 'dayOfWeek');
same(Temporal.PlainDate.from('2026-11-22').dayOfWeek, 7);
same(Temporal.PlainDate.from('2026-11-23').dayOfWeek, 1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'dayOfWeek').get, {}, undefined, '2026-11-22');
