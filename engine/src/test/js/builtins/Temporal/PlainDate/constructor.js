// The Temporal.PlainDate constructor: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.constructor
constructor(Temporal, 'PlainDate', 3);
throws(TypeError, () => Temporal.PlainDate(2026, 1, 1));
same(String(new Temporal.PlainDate(2026, 11, 22)), '2026-11-22');
same(String(new Temporal.PlainDate(-1, 1, 1)), '-000001-01-01');
same(new Temporal.PlainDate(2026, 1, 1, 'GREGORY').calendarId, 'gregory');
throws(RangeError, () => new Temporal.PlainDate(2026, 2, 29));
throws(RangeError, () => new Temporal.PlainDate(2026, 13, 1));
throws(RangeError, () => new Temporal.PlainDate(275760, 9, 14));
throws(RangeError, () => new Temporal.PlainDate(NaN, 1, 1));
throws(RangeError, () => new Temporal.PlainDate(2026, 1, 1, 'nope'));
throws(TypeError, () => new Temporal.PlainDate(2026, 1, 1, 5));
