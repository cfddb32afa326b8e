// Temporal.PlainMonthDay.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tolocalestring
method(Temporal.PlainMonthDay.prototype, 'toLocaleString', 0);
same(typeof Temporal.PlainMonthDay.prototype.toLocaleString, 'function');
refuses(Temporal.PlainMonthDay.prototype.toLocaleString, {}, undefined);
