// Object.prototype.valueOf: https://tc39.es/ecma262/#sec-object.prototype.valueof
method(Object.prototype, 'valueOf', 0);
const o = {};
same(o.valueOf(), o);
same(typeof Object.prototype.valueOf.call(1), 'object');
refuses(Object.prototype.valueOf, undefined, null);
