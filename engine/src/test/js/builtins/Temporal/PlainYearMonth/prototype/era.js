// Temporal.PlainYearMonth.prototype.era: https://tc39.es/proposal-temporal/#sec-get-temporal.plainyearmonth.prototype.era
accessor(Temporal.PlainYearMonth.prototype, 'era');
same(Temporal.PlainYearMonth.from('2026-11').era, undefined);
same(Temporal.PlainYearMonth.from('2026-11-01[u-ca=gregory]').era, 'ce');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainYearMonth.prototype, 'era').get, {}, undefined, '2026-11-22');
