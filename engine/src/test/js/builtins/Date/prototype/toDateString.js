// Date.prototype.toDateString: https://tc39.es/ecma262/#sec-date.prototype.todatestring
method(Date.prototype, 'toDateString', 0);
same(new Date(2026, 0, 2).toDateString(), 'Fri Jan 02 2026');
same(new Date(-1, 0, 2).toDateString(), 'Sat Jan 02 -0001');
same(new Date(NaN).toDateString(), 'Invalid Date');
refuses(Date.prototype.toDateString, {});
