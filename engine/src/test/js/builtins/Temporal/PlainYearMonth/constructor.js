// The Temporal.PlainYearMonth constructor: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.constructor
constructor(Temporal, 'PlainYearMonth', 2);
throws(TypeError, () => Temporal.PlainYearMonth(2026, 1));
same(String(new Temporal.PlainYearMonth(2026, 11)), '2026-11');
throws(RangeError, () => new Temporal.PlainYearMonth(2026, 0));
throws(RangeError, () => new Temporal.PlainYearMonth(275760, 10));
