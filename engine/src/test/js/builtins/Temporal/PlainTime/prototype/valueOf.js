// Temporal.PlainTime.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.valueof
method(Temporal.PlainTime.prototype, 'valueOf', 0);
throws(TypeError, () => +new Temporal.PlainTime());
