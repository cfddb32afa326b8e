// Date.prototype.valueOf: https://tc39.es/ecma262/#sec-date.prototype.valueof
method(Date.prototype, 'valueOf', 0);
same(new Date(7).valueOf(), 7);
same(new Date(NaN).valueOf(), NaN);
refuses(Date.prototype.valueOf, {}, 1);
