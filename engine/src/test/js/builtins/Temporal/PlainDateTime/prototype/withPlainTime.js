// Temporal.PlainDateTime.prototype.withPlainTime: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.withplaintime
method(Temporal.PlainDateTime.prototype, 'withPlainTime', 0);
const d = Temporal.PlainDateTime.from('2026-11-22T13:45');
same(String(d.withPlainTime('01:02:03')), '2026-11-22T01:02:03');
same(String(d.withPlainTime()), '2026-11-22T00:00:00');
refuses(Temporal.PlainDateTime.prototype.withPlainTime, {}, undefined);
