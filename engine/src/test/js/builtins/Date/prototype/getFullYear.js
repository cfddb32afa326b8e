// Date.prototype.getFullYear: https://tc39.es/ecma262/#sec-date.prototype.getfullyear
method(Date.prototype, 'getFullYear', 0);
same(new Date(2026, 10, 22, 13, 45, 58, 789).getFullYear(), 2026);
same(new Date(NaN).getFullYear(), NaN);
refuses(Date.prototype.getFullYear, {}, 1, undefined);
