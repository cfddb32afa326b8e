// Temporal.PlainDateTime.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.valueof
method(Temporal.PlainDateTime.prototype, 'valueOf', 0);
throws(TypeError, () => Temporal.PlainDateTime.from('2026-11-22').valueOf());
