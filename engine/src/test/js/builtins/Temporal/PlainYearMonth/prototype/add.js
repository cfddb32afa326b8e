// Temporal.PlainYearMonth.prototype.add: https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.add
method(Temporal.PlainYearMonth.prototype, 'add', 1);
const m = Temporal.PlainYearMonth.from('2026-11');
same(String(m.add({months: 2})), '2027-01');
same(String(m.add('P1Y')), '2027-11');
throws(RangeError, () => m.add({days: 31}), 'nothing below months');
refuses(Temporal.PlainYearMonth.prototype.add, {}, undefined);
