// Temporal.PlainDate.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tojson
method(Temporal.PlainDate.prototype, 'toJSON', 0);
same(JSON.stringify(Temporal.PlainDate.from('2026-11-22')), '"2026-11-22"');
refuses(Temporal.PlainDate.prototype.toJSON, {}, undefined);
