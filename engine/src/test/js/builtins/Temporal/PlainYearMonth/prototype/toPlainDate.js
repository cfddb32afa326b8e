// Temporal.PlainYearMonth.prototype.toPlainDate: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.toplaindate
method(Temporal.PlainYearMonth.prototype, 'toPlainDate', 1);
same(String(Temporal.PlainYearMonth.from('2026-02').toPlainDate({day: 30})), '2026-02-28');
throws(TypeError, () => Temporal.PlainYearMonth.from('2026-02').toPlainDate({}));
refuses(Temporal.PlainYearMonth.prototype.toPlainDate, {}, undefined);
