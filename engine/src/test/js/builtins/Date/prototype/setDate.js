// Date.prototype.setDate: https://tc39.es/ecma262/#sec-date.prototype.setdate
method(Date.prototype, 'setDate', 1);
const d = new Date(2026, 10, 22, 13, 45, 58, 789);
same(d.setDate(31), new Date(2026, 11, 1, 13, 45, 58, 789).getTime());
d.setTime(new Date(2026, 10, 22, 13, 45, 58, 789).getTime());
same(d.setDate(1.9), new Date(2026, 10, 1, 13, 45, 58, 789).getTime());
same(d.setDate(NaN), NaN);
same(d.getTime(), NaN);
same(d.setDate(1), NaN, "stays invalid");
d.setDate(converts('a', 1));
orderIs('a', 'all are converted, even of an invalid date');
same(new Date(0).setDate(), NaN);
refuses(Date.prototype.setDate, {}, undefined);
