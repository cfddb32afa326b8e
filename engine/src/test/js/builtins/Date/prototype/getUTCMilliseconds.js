// Date.prototype.getUTCMilliseconds: https://tc39.es/ecma262/#sec-date.prototype.getutcmilliseconds
method(Date.prototype, 'getUTCMilliseconds', 0);
same(new Date(Date.UTC(2026, 10, 22, 13, 45, 58, 789)).getUTCMilliseconds(), 789);
same(new Date(NaN).getUTCMilliseconds(), NaN);
same(new Date(-1).getUTCMilliseconds(), 999);
refuses(Date.prototype.getUTCMilliseconds, {}, 1, undefined);
