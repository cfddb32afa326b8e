// Temporal.PlainYearMonth.from: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.from
method(Temporal.PlainYearMonth, 'from', 1);
const f = Temporal.PlainYearMonth.from;
same(String(f('2026-11')), '2026-11');
same(String(f('202611')), '2026-11');
same(String(f('2026-11-22')), '2026-11');
same(String(f({year: 2026, month: 13})), '2026-12');
throws(RangeError, () => f({year: 2026, month: 13}, {overflow: 'reject'}));
throws(TypeError, () => f({year: 2026}));
throws(RangeError, () => f('2026-13'));
