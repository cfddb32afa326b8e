// Temporal.PlainDate.prototype.calendarId: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.calendarid
accessor(Temporal.PlainDate.prototype, 'calendarId');
same(Temporal.PlainDate.from('2026-11-22').calendarId, 'iso8601');
same(Temporal.PlainDate.from('2026-11-22[u-ca=gregory]').calendarId, 'gregory');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'calendarId').get, {}, undefined, '2026-11-22');
