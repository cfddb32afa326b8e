// Date.prototype.getMilliseconds: https://tc39.es/ecma262/#sec-date.prototype.getmilliseconds
method(Date.prototype, 'getMilliseconds', 0);
same(new Date(2026, 10, 22, 13, 45, 58, 789).getMilliseconds(), 789);
same(new Date(NaN).getMilliseconds(), NaN);
refuses(Date.prototype.getMilliseconds, {}, 1, undefined);
