// Date.prototype.getHours: https://tc39.es/ecma262/#sec-date.prototype.gethours
method(Date.prototype, 'getHours', 0);
same(new Date(2026, 10, 22, 13, 45, 58, 789).getHours(), 13);
same(new Date(NaN).getHours(), NaN);
refuses(Date.prototype.getHours, {}, 1, undefined);
