// Date.prototype.setUTCFullYear: https://tc39.es/ecma262/#sec-date.prototype.setutcfullyear
method(Date.prototype, 'setUTCFullYear', 3);
const d = new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789));
same(d.setUTCFullYear(-5), d.getTime());
same(d.getUTCFullYear(), -5);
d.setTime(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getTime());
same(d.setUTCFullYear(2000, 1, 29), new Date(Date.UTC(2000, 1, 29, 13, 45, 58, 789)).getTime());
same(d.setUTCFullYear(NaN), NaN);
same(d.getTime(), NaN);
same(d.setUTCFullYear(2000), new Date(Date.UTC(2000, 0)).getTime(), "an invalid date starts anew");
d.setUTCFullYear(converts('a', 1), converts('b', 1), converts('c', 1));
orderIs('a b c', 'all are converted, even of an invalid date');
same(new Date(0).setUTCFullYear(), NaN);
refuses(Date.prototype.setUTCFullYear, {}, undefined);
