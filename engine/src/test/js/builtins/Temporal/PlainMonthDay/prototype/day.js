// Temporal.PlainMonthDay.prototype.day: https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.day
accessor(Temporal.PlainMonthDay.prototype, 'day');
same(Temporal.PlainMonthDay.from('11-22').day, 22);
same(Temporal.PlainMonthDay.from('--02-29').day, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainMonthDay.prototype, 'day').get, {}, undefined, '2026-11-22');
