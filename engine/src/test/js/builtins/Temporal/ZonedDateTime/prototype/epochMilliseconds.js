// Temporal.ZonedDateTime.prototype.epochMilliseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.epochmilliseconds
accessor(Temporal.ZonedDateTime.prototype, 'epochMilliseconds');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').epochMilliseconds, 1795351558123);
same(new Temporal.ZonedDateTime(-1n, 'UTC').epochMilliseconds, -1);
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'epochMilliseconds').get, {}, undefined, '2026-11-22');
