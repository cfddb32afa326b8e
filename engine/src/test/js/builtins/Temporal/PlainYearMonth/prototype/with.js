// Temporal.PlainYearMonth.prototype.with: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.with
method(Temporal.PlainYearMonth.prototype, 'with', 1);
same(String(Temporal.PlainYearMonth.from('2026-11').with({year: 1999})), '1999-11');
throws(TypeError, () => Temporal.PlainYearMonth.from('2026-11').with({day: 1}));
refuses(Temporal.PlainYearMonth.prototype.with, {}, undefined);
