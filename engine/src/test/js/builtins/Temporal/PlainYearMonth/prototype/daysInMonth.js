// Temporal.PlainYearMonth.prototype.daysInMonth: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.daysinmonth
accessor(Temporal.PlainYearMonth.prototype, 'daysInMonth');
same(Temporal.PlainYearMonth.from('2026-11').daysInMonth, 30);
same(Temporal.PlainYearMonth.from('2024-02').daysInMonth, 29);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'daysInMonth').get, {}, undefined, '2026-11-22');
