// Date.prototype.getTime: https://tc39.es/ecma262/#sec-date.prototype.gettime
method(Date.prototype, 'getTime', 0);
same(new Date(7.9).getTime(), 7);
refuses(Date.prototype.getTime, {}, undefined);
