// Date.prototype.getUTCMinutes: https://tc39.es/ecma262/#sec-date.prototype.getutcminutes
method(Date.prototype, 'getUTCMinutes', 0);
same(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getUTCMinutes(), 45);
same(new Date(NaN).getUTCMinutes(), NaN);
same(new Date(-1).getUTCMinutes(), 59);
refuses(Date.prototype.getUTCMinutes, {}, 1, undefined);
