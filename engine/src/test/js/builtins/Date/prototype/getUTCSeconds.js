// Date.prototype.getUTCSeconds: https://tc39.es/ecma262/#sec-date.prototype.getutcseconds
method(Date.prototype, 'getUTCSeconds', 0);
same(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getUTCSeconds(), 58);
same(new Date(NaN).getUTCSeconds(), NaN);
same(new Date(-1).getUTCSeconds(), 59);
refuses(Date.prototype.getUTCSeconds, {}, 1, undefined);
