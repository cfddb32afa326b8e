// Temporal.Duration.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tojson
method(Temporal.Duration.prototype, 'toJSON', 0);
same(JSON.stringify(new Temporal.Duration(1)), '"P1Y"');
refuses(Temporal.Duration.prototype.toJSON, {}, undefined);
