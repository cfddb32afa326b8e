// Temporal.PlainYearMonth.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tolocalestring
method(Temporal.PlainYearMonth.prototype, 'toLocaleString', 0);
same(typeof Temporal.PlainYearMonth.prototype.toLocaleString, 'function');
refuses(Temporal.PlainYearMonth.prototype.toLocaleString, {}, undefined);
