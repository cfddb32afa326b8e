// Temporal.PlainMonthDay.prototype.calendarId: https://tc39.es/proposal-temporal/#sec-get-temporal.plainmonthday.prototype.calendarid
accessor(Temporal.PlainMonthDay.prototype, 'calendarId');
same(Temporal.PlainMonthDay.from('11-22').calendarId, 'iso8601');
same(Temporal.PlainMonthDay.from('1972-11-22[u-ca=gregory]').calendarId, 'gregory');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainMonthDay.prototype, 'calendarId').get, {}, undefined, '2026-11-22');
