// Date.prototype.setHours: https://tc39.es/ecma262/#sec-date.prototype.sethours
method(Date.prototype, 'setHours', 4);
const d = new Date(2026, 10, 22, 13, 45, 58, 789);
same(d.setHours(25), new Date(2026, 10, 23, 1, 45, 58, 789).getTime());
d.setTime(new Date(2026, 10, 22, 13, 45, 58, 789).getTime());
same(d.setHours(1, 2, 3, 4), new Date(2026, 10, 22, 1, 2, 3, 4).getTime());
same(d.setHours(NaN), NaN);
same(d.getTime(), NaN);
same(d.setHours(1), NaN, "stays invalid");
d.setHours(converts('a', 1), converts('b', 1), converts('c', 1), converts('d', 1));
orderIs('a b c d', 'all are converted, even of an invalid date');
same(new Date(0).setHours(), NaN);
refuses(Date.prototype.setHours, {}, undefined);
