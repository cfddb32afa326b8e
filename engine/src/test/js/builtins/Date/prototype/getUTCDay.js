// Date.prototype.getUTCDay: https://tc39.es/ecma262/#sec-date.prototype.getutcday
method(Date.prototype, 'getUTCDay', 0);
same(new Date(0).getUTCDay(), 4);
same(new Date(-1).getUTCDay(), 3);
same(new Date(NaN).getUTCDay(), NaN);
refuses(Date.prototype.getUTCDay, {}, 1);
