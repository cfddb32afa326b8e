// Date.prototype.toJSON: https://tc39.es/ecma262/#sec-date.prototype.tojson
method(Date.prototype, 'toJSON', 1);
same(new Date(0).toJSON(), '1970-01-01T00:00:00.000Z');
same(new Date(NaN).toJSON(), null);
same(Date.prototype.toJSON.call({valueOf: () => Infinity}), null);
same(Date.prototype.toJSON.call({valueOf: () => 1, toISOString: () => 'iso'}), 'iso');
throws(TypeError, () => Date.prototype.toJSON.call({valueOf: () => 1}));
refuses(Date.prototype.toJSON, undefined, null);
