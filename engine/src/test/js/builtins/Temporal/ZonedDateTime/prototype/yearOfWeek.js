// Temporal.ZonedDateTime.prototype.yearOfWeek: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.yearofweek
accessor(Temporal.ZonedDateTime.prototype, 'yearOfWeek');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').yearOfWeek, 2026);
same(Temporal.ZonedDateTime.from('2027-01-01T00:00[UTC]').yearOfWeek, 2026);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'yearOfWeek').get, {}, undefined, '2026-11-22');
