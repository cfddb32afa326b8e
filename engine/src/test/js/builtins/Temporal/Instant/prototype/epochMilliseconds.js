// Temporal.Instant.prototype.epochMilliseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.instant.prototype.epochmilliseconds
accessor(Temporal.Instant.prototype, 'epochMilliseconds');
same(new Temporal.Instant(1999999n).epochMilliseconds, 1);
same(new Temporal.Instant(-1n).epochMilliseconds, -1, 'floor');
refuses(Object.getOwnPropertyDescriptor(Temporal.Instant.prototype, 'epochMilliseconds').get, {}, undefined);
