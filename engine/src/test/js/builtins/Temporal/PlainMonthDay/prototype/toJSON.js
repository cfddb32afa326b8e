// Temporal.PlainMonthDay.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.tojson
method(Temporal.PlainMonthDay.prototype, 'toJSON', 0);
same(JSON.stringify(Temporal.PlainMonthDay.from('11-22')), '"11-22"');
refuses(Temporal.PlainMonthDay.prototype.toJSON, {}, undefined);
