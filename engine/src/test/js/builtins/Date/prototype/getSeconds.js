// Date.prototype.getSeconds: https://tc39.es/ecma262/#sec-date.prototype.getseconds
method(Date.prototype, 'getSeconds', 0);
same(new Date(2026, 10, 22, 13, 45, 58, 789).getSeconds(), 58);
same(new Date(NaN).getSeconds(), NaN);
refuses(Date.prototype.getSeconds, {}, 1, undefined);
