// Temporal.PlainDateTime.from: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.from
method(Temporal.PlainDateTime, 'from', 1);
const f = Temporal.PlainDateTime.from;
same(String(f('2026-11-22T13:45:60')), '2026-11-22T13:45:59', 'a leap second');
same(String(f('2026-11-22')), '2026-11-22T00:00:00');
same(String(f('2026-11-22 13:45')), '2026-11-22T13:45:00');
same(String(f({year: 2026, month: 1, day: 32, hour: 25})), '2026-01-31T23:00:00');
throws(RangeError, () => f({year: 2026, month: 1, day: 1, hour: 25}, {overflow: 'reject'}));
throws(RangeError, () => f('2026-11-22T13:45Z'));
throws(TypeError, () => f({hour: 1}));
throws(TypeError, () => f(5));
