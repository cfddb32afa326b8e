// Temporal.PlainDate.prototype.add: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.add
method(Temporal.PlainDate.prototype, 'add', 1);
const d = Temporal.PlainDate.from('2024-01-31');
same(String(d.add({months: 1})), '2024-02-29');
throws(RangeError, () => d.add({months: 1}, {overflow: 'reject'}));
same(String(d.add('P1Y1M1D')), '2025-03-01');
same(String(d.add({hours: 25})), '2024-02-01');
throws(RangeError, () => Temporal.PlainDate.from('+275760-09-13').add({days: 1}));
throws(TypeError, () => d.add({day: 1}));
refuses(Temporal.PlainDate.prototype.add, {}, undefined);
