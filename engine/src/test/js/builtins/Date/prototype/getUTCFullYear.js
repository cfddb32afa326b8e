// Date.prototype.getUTCFullYear: https://tc39.es/ecma262/#sec-date.prototype.getutcfullyear
method(Date.prototype, 'getUTCFullYear', 0);
same(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getUTCFullYear(), 2026);
same(new Date(NaN).getUTCFullYear(), NaN);
same(new Date(-1).getUTCFullYear(), 1969);
refuses(Date.prototype.getUTCFullYear, {}, 1, undefined);
