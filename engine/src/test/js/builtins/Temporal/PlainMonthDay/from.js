// Temporal.PlainMonthDay.from: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.from
method(Temporal.PlainMonthDay, 'from', 1);
const f = Temporal.PlainMonthDay.from;
same(String(f('11-22')), '11-22');
same(String(f('--1122')), '11-22');
same(String(f('2026-11-22')), '11-22');
same(String(f({monthCode: 'M02', day: 31})), '02-29');
same(String(f({month: 2, day: 29, year: 2023})), '02-28');
throws(TypeError, () => f({day: 1}));
throws(RangeError, () => f('02-30'));
throws(RangeError, () => f({month: 2, day: 30}, {overflow: 'reject'}));
