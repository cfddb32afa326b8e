// Temporal.PlainDateTime.prototype.toPlainTime: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.toplaintime
method(Temporal.PlainDateTime.prototype, 'toPlainTime', 0);
same(String(Temporal.PlainDateTime.from('2026-11-22T13:45').toPlainTime()), '13:45:00');
refuses(Temporal.PlainDateTime.prototype.toPlainTime, {}, undefined);
