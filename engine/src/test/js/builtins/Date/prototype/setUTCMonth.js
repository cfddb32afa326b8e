// Date.prototype.setUTCMonth: https://tc39.es/ecma262/#sec-date.prototype.setutcmonth
method(Date.prototype, 'setUTCMonth', 2);
const d = new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789));
same(d.setUTCMonth(-1), new Date(Date.UTC(2025, 11, 22, 13, 45, 58, 789)).getTime());
d.setTime(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getTime());
same(d.setUTCMonth(1, 3), new Date(Date.UTC(2026, 1, 3, 13, 45, 58, 789)).getTime());
same(d.setUTCMonth(NaN), NaN);
same(d.getTime(), NaN);
same(d.setUTCMonth(1), NaN, "stays invalid");
d.setUTCMonth(converts('a', 1), converts('b', 1));
orderIs('a b', 'all are converted, even of an invalid date');
same(new Date(0).setUTCMonth(), NaN);
refuses(Date.prototype.setUTCMonth, {}, undefined);
