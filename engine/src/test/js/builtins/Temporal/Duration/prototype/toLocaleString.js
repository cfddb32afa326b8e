// Temporal.Duration.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tolocalestring
method(Temporal.Duration.prototype, 'toLocaleString', 0);
same(typeof new Temporal.Duration(1).toLocaleString(), 'string');
refuses(Temporal.Duration.prototype.toLocaleString, {}, undefined);
