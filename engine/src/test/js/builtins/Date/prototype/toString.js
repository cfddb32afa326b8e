// Date.prototype.toString: https://tc39.es/ecma262/#sec-date.prototype.tostring
method(Date.prototype, 'toString', 0);
same(/^\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4}( \(.+\))?$/.test(new Date(0).toString()), true);
same(new Date(NaN).toString(), 'Invalid Date');
refuses(Date.prototype.toString, {}, 1, undefined, Date.prototype);
