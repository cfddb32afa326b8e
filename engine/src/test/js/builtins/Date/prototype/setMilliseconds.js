// Date.prototype.setMilliseconds: https://tc39.es/ecma262/#sec-date.prototype.setmilliseconds
method(Date.prototype, 'setMilliseconds', 1);
const d = new Date(2026, 10, 22, 13, 45, 58, 789);
same(d.setMilliseconds(-1), new Date(2026, 10, 22, 13, 45, 57, 999).getTime());
d.setTime(new Date(2026, 10, 22, 13, 45, 58, 789).getTime());
same(d.setMilliseconds(1.9), new Date(2026, 10, 22, 13, 45, 58, 1).getTime());
same(d.setMilliseconds(NaN), NaN);
same(d.getTime(), NaN);
same(d.setMilliseconds(1), NaN, "stays invalid");
d.setMilliseconds(converts('a', 1));
orderIs('a', 'all are converted, even of an invalid date');
same(new Date(0).setMilliseconds(), NaN);
refuses(Date.prototype.setMilliseconds, {}, undefined);
