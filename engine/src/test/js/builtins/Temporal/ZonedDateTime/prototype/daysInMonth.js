// Temporal.ZonedDateTime.prototype.daysInMonth: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.daysinmonth
accessor(Temporal.ZonedDateTime.prototype, 'daysInMonth');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').daysInMonth, 30);
same(Temporal.ZonedDateTime.from('2024-02-01T00:00[UTC]').daysInMonth, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'daysInMonth').get, {}, undefined, '2026-11-22');
