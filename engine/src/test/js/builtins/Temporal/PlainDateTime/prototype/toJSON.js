// Temporal.PlainDateTime.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tojson
method(Temporal.PlainDateTime.prototype, 'toJSON', 0);
same(JSON.stringify(Temporal.PlainDateTime.from('2026-11-22')), '"2026-11-22T00:00:00"');
refuses(Temporal.PlainDateTime.prototype.toJSON, {}, undefined);
