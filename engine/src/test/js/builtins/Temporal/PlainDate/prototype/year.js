// Temporal.PlainDate.prototype.year: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.year
accessor(Temporal.PlainDate.prototype, 'year');
same(Temporal.PlainDate.from('2026-11-22').year, 2026);
same(Temporal.PlainDate.from('-000001-01-01').year, -1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'year').get, {}, undefined, '2026-11-22');
