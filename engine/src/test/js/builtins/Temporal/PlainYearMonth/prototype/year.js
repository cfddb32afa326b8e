// Temporal.PlainYearMonth.prototype.year: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.year
accessor(Temporal.PlainYearMonth.prototype, 'year');
same(Temporal.PlainYearMonth.from('2026-11').year, 2026);
same(Temporal.PlainYearMonth.from('-000001-02').year, -1);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'year').get, {}, undefined, '2026-11-22');
