// Temporal.PlainYearMonth.prototype.eraYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.erayear
accessor(Temporal.PlainYearMonth.prototype, 'eraYear');
same(Temporal.PlainYearMonth.from('2026-11').eraYear, undefined);
same(Temporal.PlainYearMonth.from('2026-11-01[u-ca=gregory]').eraYear, 2026);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'eraYear').get, {}, undefined, '2026-11-22');
