// Temporal.PlainDate.prototype.yearOfWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.yearofweek
accessor(Temporal.PlainDate.prototype, 'yearOfWeek');
same(Temporal.PlainDate.from('2026-11-22').yearOfWeek, 2026);
same(Temporal.PlainDate.from('2027-01-01').yearOfWeek, 2026);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'yearOfWeek').get, {}, undefined, '2026-11-22');
