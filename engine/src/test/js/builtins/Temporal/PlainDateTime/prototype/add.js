// Temporal.PlainDateTime.prototype.add: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.add
method(Temporal.PlainDateTime.prototype, 'add', 1);
const d = Temporal.PlainDateTime.from('2024-01-31T23:00');
same(String(d.add({months: 1, hours: 2})), '2024-03-01T01:00:00');
same(String(d.add('-PT24H')), '2024-01-30T23:00:00');
throws(RangeError, () => d.add({years: 300000}));
refuses(Temporal.PlainDateTime.prototype.add, {}, undefined);
