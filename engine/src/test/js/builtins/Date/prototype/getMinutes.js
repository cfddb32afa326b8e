// Date.prototype.getMinutes: https://tc39.es/ecma262/#sec-date.prototype.getminutes
method(Date.prototype, 'getMinutes', 0);
same(new Date(2026, 10, 22, 13, 45, 58, 789).getMinutes(), 45);
same(new Date(NaN).getMinutes(), NaN);
refuses(Date.prototype.getMinutes, {}, 1, undefined);
