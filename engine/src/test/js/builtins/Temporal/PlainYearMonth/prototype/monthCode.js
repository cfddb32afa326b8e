// Temporal.PlainYearMonth.prototype.monthCode: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.monthcode
accessor(Temporal.PlainYearMonth.prototype, 'monthCode');
same(Temporal.PlainYearMonth.from('2026-11').monthCode, 'M11');
same(Temporal.PlainYearMonth.from('2026-02').monthCode, 'M02');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'monthCode').get, {}, undefined, '2026-11-22');
