// Temporal.PlainMonthDay.prototype.with: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.with
method(Temporal.PlainMonthDay.prototype, 'with', 1);
const d = Temporal.PlainMonthDay.from('11-22');
same(String(d.with({day: 31})), '11-30');
same(String(d.with({monthCode: 'M01'})), '01-22');
throws(TypeError, () => d.with({}));
refuses(Temporal.PlainMonthDay.prototype.with, {}, undefined);
