// Temporal.ZonedDateTime.prototype.epochNanoseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.epochnanoseconds
accessor(Temporal.ZonedDateTime.prototype, 'epochNanoseconds');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').epochNanoseconds, 1795351558123456789n);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'epochNanoseconds').get, {}, undefined, '2026-11-22');
