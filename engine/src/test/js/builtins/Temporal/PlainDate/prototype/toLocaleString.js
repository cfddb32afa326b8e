// Temporal.PlainDate.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tolocalestring
method(Temporal.PlainDate.prototype, 'toLocaleString', 0);
same(typeof Temporal.PlainDate.from('2026-11-22').toLocaleString(), 'string');
refuses(Temporal.PlainDate.prototype.toLocaleString, {}, undefined);
