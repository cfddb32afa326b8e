// Temporal.PlainYearMonth.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.tostring
method(Temporal.PlainYearMonth.prototype, 'toString', 0);
same(Temporal.PlainYearMonth.from('2026-11').toString({calendarName: 'always'}), '2026-11-01[u-ca=iso8601]');
refuses(Temporal.PlainYearMonth.prototype.toString, {}, undefined);
