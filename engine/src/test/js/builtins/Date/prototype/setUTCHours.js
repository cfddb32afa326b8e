// Date.prototype.setUTCHours: https://tc39.es/ecma262/#sec-date.prototype.setutchours
method(Date.prototype, 'setUTCHours', 4);
const d = new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789));
same(d.setUTCHours(25), new Date(Date.UTC(2026, 10, 23, 1, 45, 58, 789)).getTime());
d.setTime(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getTime());
same(d.setUTCHours(1, 2, 3, 4), new Date(Date.UTC(2026, 10, 22, 1, 2, 3, 4)).getTime());
same(d.setUTCHours(NaN), NaN);
same(d.getTime(), NaN);
same(d.setUTCHours(1), NaN, "stays invalid");
d.setUTCHours(converts('a', 1), converts('b', 1), converts('c', 1), converts('d', 1));
orderIs('a b c d', 'all are converted, even of an invalid date');
same(new Date(0).setUTCHours(), NaN);
refuses(Date.prototype.setUTCHours, {}, undefined);
