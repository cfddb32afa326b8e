// Date.prototype.setSeconds: https://tc39.es/ecma262/#sec-date.prototype.setseconds
method(Date.prototype, 'setSeconds', 2);
const d = new Date(2026, 10, 22, 13, 45, 58, 789);
same(d.setSeconds(3600), new Date(2026, 10, 22, 14, 45, 0, 789).getTime());
d.setTime(new Date(2026, 10, 22, 13, 45, 58, 789).getTime());
same(d.setSeconds(1, 2), new Date(2026, 10, 22, 13, 45, 1, 2).getTime());
same(d.setSeconds(NaN), NaN);
same(d.getTime(), NaN);
same(d.setSeconds(1), NaN, "stays invalid");
d.setSeconds(converts('a', 1), converts('b', 1));
orderIs('a b', 'all are converted, even of an invalid date');
same(new Date(0).setSeconds(), NaN);
refuses(Date.prototype.setSeconds, {}, undefined);
