// Temporal.PlainDate.prototype.toPlainYearMonth: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplainyearmonth
method(Temporal.PlainDate.prototype, 'toPlainYearMonth', 0);
same(String(Temporal.PlainDate.from('2026-11-22').toPlainYearMonth()), '2026-11');
refuses(Temporal.PlainDate.prototype.toPlainYearMonth, {}, undefined);
