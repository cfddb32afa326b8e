// Date.prototype.getDate: https://tc39.es/ecma262/#sec-date.prototype.getdate
method(Date.prototype, 'getDate', 0);
same(new Date(2026, 10, 22, 13, 45, 58, 789).getDate(), 22);
same(new Date(NaN).getDate(), NaN);
refuses(Date.prototype.getDate, {}, 1, undefined);
