// Temporal.PlainYearMonth.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tojson
method(Temporal.PlainYearMonth.prototype, 'toJSON', 0);
same(JSON.stringify(Temporal.PlainYearMonth.from('2026-11')), '"2026-11"');
refuses(Temporal.PlainYearMonth.prototype.toJSON, {}, undefined);
