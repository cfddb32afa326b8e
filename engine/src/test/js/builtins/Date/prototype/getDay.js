// Date.prototype.getDay: https://tc39.es/ecma262/#sec-date.prototype.getday
method(Date.prototype, 'getDay', 0);
same(new Date(2026, 10, 22).getDay(), 0);
same(new Date(NaN).getDay(), NaN);
refuses(Date.prototype.getDay, {}, 1);
