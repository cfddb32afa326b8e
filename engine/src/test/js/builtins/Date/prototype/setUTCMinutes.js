// Date.prototype.setUTCMinutes: https://tc39.es/ecma262/#sec-date.prototype.setutcminutes
method(Date.prototype, 'setUTCMinutes', 3);
const d = new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789));
same(d.setUTCMinutes(60), new Date(Date.UTC(2026, 10, 22, 14, 0, 58, 789)).getTime());
d.setTime(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getTime());
same(d.setUTCMinutes(1, 2, 3), new Date(Date.UTC(2026, 10, 22, 13, 1, 2, 3)).getTime());
same(d.setUTCMinutes(NaN), NaN);
same(d.getTime(), NaN);
same(d.setUTCMinutes(1), NaN, "stays invalid");
d.setUTCMinutes(converts('a', 1), converts('b', 1), converts('c', 1));
orderIs('a b c', 'all are converted, even of an invalid date');
same(new Date(0).setUTCMinutes(), NaN);
refuses(Date.prototype.setUTCMinutes, {}, undefined);
