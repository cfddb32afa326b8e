// Date.prototype.setMinutes: https://tc39.es/ecma262/#sec-date.prototype.setminutes
method(Date.prototype, 'setMinutes', 3);
const d = new Date(2026, 10, 22, 13, 45, 58, 789);
same(d.setMinutes(60), new Date(2026, 10, 22, 14, 0, 58, 789).getTime());
d.setTime(new Date(2026, 10, 22, 13, 45, 58, 789).getTime());
same(d.setMinutes(1, 2, 3), new Date(2026, 10, 22, 13, 1, 2, 3).getTime());
same(d.setMinutes(NaN), NaN);
same(d.getTime(), NaN);
same(d.setMinutes(1), NaN, "stays invalid");
d.setMinutes(converts('a', 1), converts('b', 1), converts('c', 1));
orderIs('a b c', 'all are converted, even of an invalid date');
same(new Date(0).setMinutes(), NaN);
refuses(Date.prototype.setMinutes, {}, undefined);
