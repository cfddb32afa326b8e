// Temporal.PlainMonthDay.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.valueof
method(Temporal.PlainMonthDay.prototype, 'valueOf', 0);
throws(TypeError, () => Temporal.PlainMonthDay.from('11-22').valueOf());
