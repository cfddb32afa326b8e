// Symbol.keyFor: https://tc39.es/ecma262/#sec-symbol.keyfor
method(Symbol, 'keyFor', 1);
same(Symbol.keyFor(Symbol.for('k')), 'k');
same(Symbol.keyFor(Symbol('k')), undefined);
throws(TypeError, () => Symbol.keyFor('k'));
throws(TypeError, () => Symbol.keyFor());
