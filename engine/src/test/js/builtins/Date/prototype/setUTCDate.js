// Date.prototype.setUTCDate: https://tc39.es/ecma262/#sec-date.prototype.setutcdate
method(Date.prototype, 'setUTCDate', 1);
const d = new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789));
same(d.setUTCDate(31), new Date(Date.UTC(2026, 11, 1, 13, 45, 58, 789)).getTime());
d.setTime(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getTime());
same(d.setUTCDate(1.9), new Date(Date.UTC(2026, 10, 1, 13, 45, 58, 789)).getTime());
same(d.setUTCDate(NaN), NaN);
same(d.getTime(), NaN);
same(d.setUTCDate(1), NaN, "stays invalid");
d.setUTCDate(converts('a', 1));
orderIs('a', 'all are converted, even of an invalid date');
same(new Date(0).setUTCDate(), NaN);
refuses(Date.prototype.setUTCDate, {}, undefined);
