// The Temporal.PlainDateTime constructor: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.constructor
constructor(Temporal, 'PlainDateTime', 3);
throws(TypeError, () => Temporal.PlainDateTime(2026, 1, 1));
same(String(new Temporal.PlainDateTime(2026, 11, 22)), '2026-11-22T00:00:00');
same(String(new Temporal.PlainDateTime(2026, 11, 22, 1, 2, 3, 4, 5, 6)), '2026-11-22T01:02:03.004005006');
throws(RangeError, () => new Temporal.PlainDateTime(2026, 11, 22, 24));
throws(RangeError, () => new Temporal.PlainDateTime(2026, 11, 31));
