// Temporal.ZonedDateTime.prototype.calendarId: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.calendarid
accessor(Temporal.ZonedDateTime.prototype, 'calendarId');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').calendarId, 'iso8601');
same(Temporal.ZonedDateTime.from('2026-11-22T00:00[UTC][u-ca=gregory]').calendarId, 'gregory');
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'calendarId').get, {}, undefined, '2026-11-22');
