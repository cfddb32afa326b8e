// Temporal.PlainTime.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tojson
method(Temporal.PlainTime.prototype, 'toJSON', 0);
same(JSON.stringify([new Temporal.PlainTime(1)]), '["01:00:00"]');
refuses(Temporal.PlainTime.prototype.toJSON, {}, undefined);
