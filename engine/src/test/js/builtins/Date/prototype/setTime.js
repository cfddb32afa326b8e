// Date.prototype.setTime: https://tc39.es/ecma262/#sec-date.prototype.settime
method(Date.prototype, 'setTime', 1);
const d = new Date(0);
same(d.setTime(5.5), 5);
same(d.getTime(), 5);
same(d.setTime(8.64e15 + 1), NaN);
same(d.setTime(), NaN);
refuses(Date.prototype.setTime, {});
