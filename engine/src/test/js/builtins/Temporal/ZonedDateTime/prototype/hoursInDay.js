// Temporal.ZonedDateTime.prototype.hoursInDay: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.hoursinday
accessor(Temporal.ZonedDateTime.prototype, 'hoursInDay');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').hoursInDay, 24);
same(Temporal.ZonedDateTime.from('2026-03-29T12:00[Europe/Paris]').hoursInDay, 23);
same(Temporal.ZonedDateTime.from('2026-10-25T12:00[Europe/Paris]').hoursInDay, 25);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'hoursInDay').get, {}, undefined, '2026-11-22');
