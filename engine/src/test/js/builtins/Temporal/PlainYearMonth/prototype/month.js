// Temporal.PlainYearMonth.prototype.month: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.month
accessor(Temporal.PlainYearMonth.prototype, 'month');
same(Temporal.PlainYearMonth.from('2026-11').month, 11);
same(Temporal.PlainYearMonth.from('2026-01').month, 1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'month').get, {}, undefined, '2026-11-22');
