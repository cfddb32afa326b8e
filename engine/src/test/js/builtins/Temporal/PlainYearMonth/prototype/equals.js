// Temporal.PlainYearMonth.prototype.equals: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.equals
method(Temporal.PlainYearMonth.prototype, 'equals', 1);
same(Temporal.PlainYearMonth.from('2026-11').equals('2026-11'), true);
refuses(Temporal.PlainYearMonth.prototype.equals, {}, undefined);
