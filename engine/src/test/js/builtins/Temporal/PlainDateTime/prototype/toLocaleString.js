// Temporal.PlainDateTime.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tolocalestring
method(Temporal.PlainDateTime.prototype, 'toLocaleString', 0);
same(typeof Temporal.PlainDateTime.from('2026-11-22').toLocaleString(), 'string');
refuses(Temporal.PlainDateTime.prototype.toLocaleString, {}, undefined);
