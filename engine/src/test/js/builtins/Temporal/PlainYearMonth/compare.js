// Temporal.PlainYearMonth.compare: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.compare
method(Temporal.PlainYearMonth, 'compare', 2);
same(Temporal.PlainYearMonth.compare('2026-11', '2026-12'), -1);
same(Temporal.PlainYearMonth.compare('2026-11', '2026-11-30'), 0);
