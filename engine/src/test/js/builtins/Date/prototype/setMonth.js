// Date.prototype.setMonth: https://tc39.es/ecma262/#sec-date.prototype.setmonth
method(Date.prototype, 'setMonth', 2);
const d = new Date(2026, 10, 22, 13, 45, 58, 789);
same(d.setMonth(-1), new Date(2025, 11, 22, 13, 45, 58, 789).getTime());
d.setTime(new Date(2026, 10, 22, 13, 45, 58, 789).getTime());
same(d.setMonth(1, 3), new Date(2026, 1, 3, 13, 45, 58, 789).getTime());
same(d.setMonth(NaN), NaN);
same(d.getTime(), NaN);
same(d.setMonth(1), NaN, "stays invalid");
d.setMonth(converts('a', 1), converts('b', 1));
orderIs('a b', 'all are converted, even of an invalid date');
same(new Date(0).setMonth(), NaN);
refuses(Date.prototype.setMonth, {}, undefined);
