// Temporal.ZonedDateTime.prototype.inLeapYear: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.inleapyear
accessor(Temporal.ZonedDateTime.prototype, 'inLeapYear');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').inLeapYear, false);
same(Temporal.ZonedDateTime.from('2000-01-01T00:00[UTC]').inLeapYear, true);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'inLeapYear').get, {}, undefined, '2026-11-22');
