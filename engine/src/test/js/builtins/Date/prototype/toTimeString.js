// Date.prototype.toTimeString: https://tc39.es/ecma262/#sec-date.prototype.totimestring
method(Date.prototype, 'toTimeString', 0);
same(/^03:04:05 GMT[+-]\d{4}/.test(new Date(2026, 0, 2, 3, 4, 5).toTimeString()), true);
same(new Date(NaN).toTimeString(), 'Invalid Date');
refuses(Date.prototype.toTimeString, {});
