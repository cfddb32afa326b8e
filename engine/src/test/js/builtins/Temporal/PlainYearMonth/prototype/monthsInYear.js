// Temporal.PlainYearMonth.prototype.monthsInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.monthsinyear
accessor(Temporal.PlainYearMonth.prototype, 'monthsInYear');
same(Temporal.PlainYearMonth.from('2026-11').monthsInYear, 12);
same(Temporal.PlainYearMonth.from('1970-01').monthsInYear, 12);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'monthsInYear').get, {}, undefined, '2026-11-22');
