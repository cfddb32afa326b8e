// Temporal.PlainMonthDay.prototype.monthCode: https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.monthcode
accessor(Temporal.PlainMonthDay.prototype, 'monthCode');
same(Temporal.PlainMonthDay.from('11-22').monthCode, 'M11');
same(Temporal.PlainMonthDay.from('02-29').monthCode, 'M02');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainMonthDay.prototype, 'monthCode').get, {}, undefined, '2026-11-22');
