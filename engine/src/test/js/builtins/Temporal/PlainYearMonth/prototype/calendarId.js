// Temporal.PlainYearMonth.prototype.calendarId: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.calendarid
accessor(Temporal.PlainYearMonth.prototype, 'calendarId');
same(Temporal.PlainYearMonth.from('2026-11').calendarId, 'iso8601');
same(Temporal.PlainYearMonth.from('2026-11-01[u-ca=gregory]').calendarId, 'gregory');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'calendarId').get, {}, undefined, '2026-11-22');
