// Date.prototype.getUTCHours: https://tc39.es/ecma262/#sec-date.prototype.getutchours
method(Date.prototype, 'getUTCHours', 0);
same(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getUTCHours(), 13);
same(new Date(NaN).getUTCHours(), NaN);
same(new Date(-1).getUTCHours(), 23);
refuses(Date.prototype.getUTCHours, {}, 1, undefined);
