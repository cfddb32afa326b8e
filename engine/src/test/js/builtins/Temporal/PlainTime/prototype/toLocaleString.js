// Temporal.PlainTime.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tolocalestring
method(Temporal.PlainTime.prototype, 'toLocaleString', 0);
same(typeof Temporal.PlainTime.from('13:45').toLocaleString(), 'string');
refuses(Temporal.PlainTime.prototype.toLocaleString, {}, undefined);
