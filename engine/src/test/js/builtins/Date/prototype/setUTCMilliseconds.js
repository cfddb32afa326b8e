// Date.prototype.setUTCMilliseconds: https://tc39.es/ecma262/#sec-date.prototype.setutcmilliseconds
method(Date.prototype, 'setUTCMilliseconds', 1);
const d = new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789));
same(d.setUTCMilliseconds(-1), new Date(Date.UTC(2026, 10, 22, 13, 45, 57, 999)).getTime());
d.setTime(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getTime());
same(d.setUTCMilliseconds(1.9), new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 1)).getTime());
same(d.setUTCMilliseconds(NaN), NaN);
same(d.getTime(), NaN);
same(d.setUTCMilliseconds(1), NaN, "stays invalid");
d.setUTCMilliseconds(converts('a', 1));
orderIs('a', 'all are converted, even of an invalid date');
same(new Date(0).setUTCMilliseconds(), NaN);
refuses(Date.prototype.setUTCMilliseconds, {}, undefined);
