// Temporal.ZonedDateTime.prototype.timeZoneId: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.timezoneid
accessor(Temporal.ZonedDateTime.prototype, 'timeZoneId');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').timeZoneId, 'Europe/Paris');
same(new Temporal.ZonedDateTime(0n, '+0130').timeZoneId, '+01:30');
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'timeZoneId').get, {}, undefined, '2026-11-22');
