// Temporal.ZonedDateTime.prototype.eraYear: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.erayear
accessor(Temporal.ZonedDateTime.prototype, 'eraYear');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').eraYear, undefined);
same(Temporal.ZonedDateTime.from('-000001-01-01T00:00[UTC][u-ca=gregory]').eraYear, 2);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'eraYear').get, {}, undefined, '2026-11-22');
