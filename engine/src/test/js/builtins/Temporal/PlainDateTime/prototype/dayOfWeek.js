// Temporal.PlainDateTime.prototype.dayOfWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.dayofweek
accessor(Temporal.PlainDateTime.prototype, 'dayOfWeek');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').dayOfWeek, 7);
same(Temporal.PlainDateTime.from('2026-11-23').dayOfWeek, 1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'dayOfWeek').get, {}, undefined, '2026-11-22');
