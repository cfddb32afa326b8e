// Temporal.ZonedDateTime.prototype.era: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.era
accessor(Temporal.ZonedDateTime.prototype, 'era');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').era, undefined);
same(Temporal.ZonedDateTime.from('2026-11-22T00:00[UTC][u-ca=gregory]').era, 'ce');
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'era').get, {}, undefined, '2026-11-22');
