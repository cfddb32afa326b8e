// Date.prototype.toLocaleString: https://tc39.es/ecma262/#sec-date.prototype.tolocalestring
method(Date.prototype, 'toLocaleString', 0);
same(typeof new Date(0).toLocaleString(), 'string');
same(new Date(NaN).toLocaleString(), 'Invalid Date');
refuses(Date.prototype.toLocaleString, {});
