// Temporal.PlainDate.prototype.toPlainMonthDay: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplainmonthday
method(Temporal.PlainDate.prototype, 'toPlainMonthDay', 0);
same(String(Temporal.PlainDate.from('2026-11-22').toPlainMonthDay()), '11-22');
refuses(Temporal.PlainDate.prototype.toPlainMonthDay, {}, undefined);
