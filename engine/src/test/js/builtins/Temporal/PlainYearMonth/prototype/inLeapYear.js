// Temporal.PlainYearMonth.prototype.inLeapYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.inleapyear
accessor(Temporal.PlainYearMonth.prototype, 'inLeapYear');
same(Temporal.PlainYearMonth.from('2026-11').inLeapYear, false);
same(Temporal.PlainYearMonth.from('2000-01').inLeapYear, true);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'inLeapYear').get, {}, undefined, '2026-11-22');
