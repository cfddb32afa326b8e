// Temporal.PlainYearMonth.prototype.since: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.since
method(Temporal.PlainYearMonth.prototype, 'since', 1);
same(String(Temporal.PlainYearMonth.from('2026-11').since('2025-01')), 'P1Y10M');
refuses(Temporal.PlainYearMonth.prototype.since, {}, undefined);
