// Symbol.prototype.valueOf: https://tc39.es/ecma262/#sec-symbol.prototype.valueof
method(Symbol.prototype, 'valueOf', 0);
const s = Symbol();
same(Object(s).valueOf(), s);
refuses(Symbol.prototype.valueOf, 'd', {}, null);
