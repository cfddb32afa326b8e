// Symbol.for: https://tc39.es/ecma262/#sec-symbol.for
method(Symbol, 'for', 1);
same(Symbol.for('app'), Symbol.for('app'));
same(Symbol.for('app').description, 'app');
same(Symbol.for(), Symbol.for('undefined'));
same(Symbol.for('app') === Symbol('app'), false);
throws(TypeError, () => Symbol.for(Symbol()));
