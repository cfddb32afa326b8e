// Date.prototype.getUTCMonth: https://tc39.es/ecma262/#sec-date.prototype.getutcmonth
method(Date.prototype, 'getUTCMonth', 0);
same(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getUTCMonth(), 10);
same(new Date(NaN).getUTCMonth(), NaN);
same(new Date(-1).getUTCMonth(), 11);
refuses(Date.prototype.getUTCMonth, {}, 1, undefined);
