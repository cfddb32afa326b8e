// Date.prototype.getMonth: https://tc39.es/ecma262/#sec-date.prototype.getmonth
method(Date.prototype, 'getMonth', 0);
same(new Date(2026, 10, 22, 13, 45, 58, 789).getMonth(), 10);
same(new Date(NaN).getMonth(), NaN);
refuses(Date.prototype.getMonth, {}, 1, undefined);
