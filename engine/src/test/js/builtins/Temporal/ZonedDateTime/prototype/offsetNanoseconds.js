// Temporal.ZonedDateTime.prototype.offsetNanoseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.offsetnanoseconds
accessor(Temporal.ZonedDateTime.prototype, 'offsetNanoseconds');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').offsetNanoseconds, 3600000000000);
same(Temporal.ZonedDateTime.from('2026-07-01T00:00[America/New_York]').offsetNanoseconds, -14400000000000);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'offsetNanoseconds').get, {}, undefined, '2026-11-22');
