// Temporal.PlainYearMonth.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.valueof
method(Temporal.PlainYearMonth.prototype, 'valueOf', 0);
throws(TypeError, () => Temporal.PlainYearMonth.from('2026-11').valueOf());
