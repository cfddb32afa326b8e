// Temporal.PlainMonthDay.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tostring
method(Temporal.PlainMonthDay.prototype, 'toString', 0);
same(Temporal.PlainMonthDay.from('11-22').toString({calendarName: 'always'}), '1972-11-22[u-ca=iso8601]');
refuses(Temporal.PlainMonthDay.prototype.toString, {}, undefined);
