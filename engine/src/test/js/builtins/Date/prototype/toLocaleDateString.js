// Date.prototype.toLocaleDateString: https://tc39.es/ecma262/#sec-date.prototype.tolocaledatestring
method(Date.prototype, 'toLocaleDateString', 0);
same(typeof new Date(0).toLocaleDateString(), 'string');
same(new Date(NaN).toLocaleDateString(), 'Invalid Date');
refuses(Date.prototype.toLocaleDateString, {});
