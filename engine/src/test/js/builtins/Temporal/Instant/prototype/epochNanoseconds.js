// Temporal.Instant.prototype.epochNanoseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.instant.prototype.epochnanoseconds
accessor(Temporal.Instant.prototype, 'epochNanoseconds');
same(new Temporal.Instant(-1n).epochNanoseconds, -1n);
refuses(Object.getOwnPropertyDescriptor(Temporal.Instant.prototype, 'epochNanoseconds').get, {}, undefined);
