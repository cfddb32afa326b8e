// Date.now: https://tc39.es/ecma262/#sec-date.now
method(Date, 'now', 0);
const a = Date.now();
same(Number.isInteger(a), true);
same(a > 1.7e12, true);
same(Date.now() >= a, true);
