// Symbol.prototype.toString: https://tc39.es/ecma262/#sec-symbol.prototype.tostring
method(Symbol.prototype, 'toString', 0);
same(Symbol('d').toString(), 'Symbol(d)');
same(Symbol().toString(), 'Symbol()');
refuses(Symbol.prototype.toString, 'd', {}, null);
