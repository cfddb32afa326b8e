// Date.prototype.toLocaleTimeString: https://tc39.es/ecma262/#sec-date.prototype.tolocaletimestring
method(Date.prototype, 'toLocaleTimeString', 0);
same(typeof new Date(0).toLocaleTimeString(), 'string');
same(new Date(NaN).toLocaleTimeString(), 'Invalid Date');
refuses(Date.prototype.toLocaleTimeString, {});
