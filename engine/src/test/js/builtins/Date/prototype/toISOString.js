// Date.prototype.toISOString: https://tc39.es/ecma262/#sec-date.prototype.toisostring
method(Date.prototype, 'toISOString', 0);
same(new Date(0).toISOString(), '1970-01-01T00:00:00.000Z');
same(new Date(8.64e15).toISOString(), '+275760-09-13T00:00:00.000Z');
same(new Date(Date.UTC(-1, 0)).toISOString(), '-000001-01-01T00:00:00.000Z');
throws(RangeError, () => new Date(NaN).toISOString());
refuses(Date.prototype.toISOString, {});
