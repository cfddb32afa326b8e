// Temporal.Instant.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tojson
method(Temporal.Instant.prototype, 'toJSON', 0);
same(JSON.stringify(new Temporal.Instant(0n)), '"1970-01-01T00:00:00Z"');
refuses(Temporal.Instant.prototype.toJSON, {}, undefined);
