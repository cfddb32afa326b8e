// Temporal.PlainMonthDay.prototype.equals: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.equals
method(Temporal.PlainMonthDay.prototype, 'equals', 1);
same(Temporal.PlainMonthDay.from('11-22').equals({monthCode: 'M11', day: 22}), true);
refuses(Temporal.PlainMonthDay.prototype.equals, {}, undefined);
