// Temporal.ZonedDateTime.prototype.day: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.day
accessor(Temporal.ZonedDateTime.prototype, 'day');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').day, 22);
same(Temporal.ZonedDateTime.from('2024-02-29T00:00[UTC]').day, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'day').get, {}, undefined, '2026-11-22');
