// Date.prototype.setFullYear: https://tc39.es/ecma262/#sec-date.prototype.setfullyear
method(Date.prototype, 'setFullYear', 3);
const d = new Date(2026, 10, 22, 13, 45, 58, 789);
same(d.setFullYear(-5), d.getTime());
same(d.getFullYear(), -5);
d.setTime(new Date(2026, 10, 22, 13, 45, 58, 789).getTime());
same(d.setFullYear(2000, 1, 29), new Date(2000, 1, 29, 13, 45, 58, 789).getTime());
same(d.setFullYear(NaN), NaN);
same(d.getTime(), NaN);
same(d.setFullYear(2000), new Date(2000, 0).getTime(), "an invalid date starts anew");
d.setFullYear(converts('a', 1), converts('b', 1), converts('c', 1));
orderIs('a b c', 'all are converted, even of an invalid date');
same(new Date(0).setFullYear(), NaN);
refuses(Date.prototype.setFullYear, {}, undefined);
