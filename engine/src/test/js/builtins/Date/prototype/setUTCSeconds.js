// Date.prototype.setUTCSeconds: https://tc39.es/ecma262/#sec-date.prototype.setutcseconds
method(Date.prototype, 'setUTCSeconds', 2);
const d = new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789));
same(d.setUTCSeconds(3600), new Date(Date.UTC(2026, 10, 22, 14, 45, 0, 789)).getTime());
d.setTime(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getTime());
same(d.setUTCSeconds(1, 2), new Date(Date.UTC(2026, 10, 22, 13, 45, 1, 2)).getTime());
same(d.setUTCSeconds(NaN), NaN);
same(d.getTime(), NaN);
same(d.setUTCSeconds(1), NaN, "stays invalid");
d.setUTCSeconds(converts('a', 1), converts('b', 1));
orderIs('a b', 'all are converted, even of an invalid date');
same(new Date(0).setUTCSeconds(), NaN);
refuses(Date.prototype.setUTCSeconds, {}, undefined);
