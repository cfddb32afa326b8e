// The Temporal.PlainTime constructor: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.constructor
constructor(Temporal, 'PlainTime', 0);
throws(TypeError, () => Temporal.PlainTime());
same(String(new Temporal.PlainTime()), '00:00:00');
same(String(new Temporal.PlainTime(23, 59, 59, 999, 999, 999)), '23:59:59.999999999');
throws(RangeError, () => new Temporal.PlainTime(24));
throws(RangeError, () => new Temporal.PlainTime(0, -1));
same(new Temporal.PlainTime(1.9).hour, 1);
