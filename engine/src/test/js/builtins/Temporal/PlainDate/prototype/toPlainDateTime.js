// Temporal.PlainDate.prototype.toPlainDateTime: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.toplaindatetime
method(Temporal.PlainDate.prototype, 'toPlainDateTime', 0);
const d = Temporal.PlainDate.from('2026-11-22');
same(String(d.toPlainDateTime('13:45')), '2026-11-22T13:45:00');
same(String(d.toPlainDateTime()), '2026-11-22T00:00:00');
throws(TypeError, () => d.toPlainDateTime(null));
refuses(Temporal.PlainDate.prototype.toPlainDateTime, {}, undefined);
