// Temporal.PlainYearMonth.prototype.subtract: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.subtract
method(Temporal.PlainYearMonth.prototype, 'subtract', 1);
same(String(Temporal.PlainYearMonth.from('2026-01').subtract({months: 1})), '2025-12');
throws(RangeError, () => Temporal.PlainYearMonth.from('2026-01').subtract({hours: 1}));
refuses(Temporal.PlainYearMonth.prototype.subtract, {}, undefined);
