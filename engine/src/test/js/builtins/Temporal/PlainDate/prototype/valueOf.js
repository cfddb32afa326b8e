// Temporal.PlainDate.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.valueof
method(Temporal.PlainDate.prototype, 'valueOf', 0);
throws(TypeError, () => Temporal.PlainDate.from('2026-11-22').valueOf());
throws(TypeError, () => Temporal.PlainDate.from('2026-11-22') < 5);
