// Date.prototype.getUTCDate: https://tc39.es/ecma262/#sec-date.prototype.getutcdate
method(Date.prototype, 'getUTCDate', 0);
same(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getUTCDate(), 22);
same(new Date(NaN).getUTCDate(), NaN);
same(new Date(-1).getUTCDate(), 31);
refuses(Date.prototype.getUTCDate, {}, 1, undefined);
