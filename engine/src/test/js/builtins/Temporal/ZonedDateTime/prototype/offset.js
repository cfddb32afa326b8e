// Temporal.ZonedDateTime.prototype.offset: https://tc39.es/proposal-temporal/#sec-get-temporal.zoneddatetime.prototype.offset
accessor(Temporal.ZonedDateTime.prototype, 'offset');
same(Temporal.ZonedDateTime.from('2026-11-22T13:45:58.123456789[Europe/Paris]').offset, '+01:00');
same(Temporal.ZonedDateTime.from('2026-07-01T00:00[America/New_York]').offset, '-04:00');
same(new Temporal.ZonedDateTime(0n, 'UTC').offset, '+00:00');
refuses(Object.getOwnPropertyDescriptor(Temporal.ZonedDateTime.prototype, 'offset').get, {}, undefined, '2026-11-22');
