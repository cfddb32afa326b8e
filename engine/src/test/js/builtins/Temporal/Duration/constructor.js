// The Temporal.Duration constructor: https://tc39.es/proposal-temporal/#sec-temporal.duration.constructor
constructor(Temporal, 'Duration', 0);
throws(TypeError, () => Temporal.Duration(1));
const d = new Temporal.Duration(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
same(String(d), 'P1Y2M3W4DT5H6M7.00800901S');
same(String(new Temporal.Duration()), 'PT0S');
same(new Temporal.Duration(-0).years, 0);
throws(RangeError, () => new Temporal.Duration(1, -1));
throws(RangeError, () => new Temporal.Duration(1.5));
throws(RangeError, () => new Temporal.Duration(NaN));
throws(RangeError, () => new Temporal.Duration(2 ** 32));
throws(RangeError, () => new Temporal.Duration(0, 0, 0, 0, 0, 0, 2 ** 53));
same(new Temporal.Duration(undefined, '2').months, 2);
