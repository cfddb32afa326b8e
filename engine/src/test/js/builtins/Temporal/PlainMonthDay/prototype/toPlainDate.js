// Temporal.PlainMonthDay.prototype.toPlainDate: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.toplaindate
method(Temporal.PlainMonthDay.prototype, 'toPlainDate', 1);
same(String(Temporal.PlainMonthDay.from('02-29').toPlainDate({year: 2023})), '2023-02-28');
throws(TypeError, () => Temporal.PlainMonthDay.from('02-29').toPlainDate({}));
throws(TypeError, () => Temporal.PlainMonthDay.from('02-29').toPlainDate(2023));
refuses(Temporal.PlainMonthDay.prototype.toPlainDate, {}, undefined);
