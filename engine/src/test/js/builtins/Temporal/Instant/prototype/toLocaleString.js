// Temporal.Instant.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tolocalestring
method(Temporal.Instant.prototype, 'toLocaleString', 0);
same(typeof new Temporal.Instant(0n).toLocaleString(), 'string');
refuses(Temporal.Instant.prototype.toLocaleString, {}, undefined);
