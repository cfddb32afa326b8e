// Temporal.PlainDateTime.prototype.day: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.day
accessor(Temporal.PlainDateTime.prototype, 'day');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').day, 22);
same(Temporal.PlainDateTime.from('2024-02-29').day, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'day').get, {}, undefined, '2026-11-22');
