// Temporal.PlainDateTime.prototype.calendarId: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.calendarid
accessor(Temporal.PlainDateTime.prototype, 'calendarId');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').calendarId, 'iso8601');
same(Temporal.PlainDateTime.from('2026-11-22[u-ca=gregory]').calendarId, 'gregory');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'calendarId').get, {}, undefined, '2026-11-22');
