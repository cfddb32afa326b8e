// Temporal.PlainDateTime.prototype.toPlainDate: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.toplaindate
method(Temporal.PlainDateTime.prototype, 'toPlainDate', 0);
same(String(Temporal.PlainDateTime.from('2026-11-22T13:45').toPlainDate()), '2026-11-22');
refuses(Temporal.PlainDateTime.prototype.toPlainDate, {}, undefined);
