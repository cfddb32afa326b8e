// Temporal.PlainYearMonth.prototype.daysInYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.daysinyear
accessor(Temporal.PlainYearMonth.prototype, 'daysInYear');
same(Temporal.PlainYearMonth.from('2026-11').daysInYear, 365);
same(Temporal.PlainYearMonth.from('2024-01').daysInYear, 366);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'daysInYear').get, {}, undefined, '2026-11-22');
