// The Symbol constructor
// The Symbol constructor, which new refuses, and the well-known symbols
same(attributes(globalThis, 'Symbol', 'wc').value.length, 0);
throws(TypeError, () => new Symbol());
same(Symbol('a') === Symbol('a'), false);
same(Symbol('x').toString(), 'Symbol(x)');
same(Symbol().description, undefined);
same(Symbol('').description, '');
same(typeof Symbol(), 'symbol');
throws(TypeError, () => Symbol(Symbol()));
throws(TypeError, () => '' + Symbol());
throws(TypeError, () => +Symbol());
same(String(Symbol('s')), 'Symbol(s)');
same(!Symbol(), false);
for (const name of ['asyncIterator', 'hasInstance', 'isConcatSpreadable', 'iterator', 'match', 'matchAll', 'replace', 'search', 'species', 'split', 'toPrimitive',
  'toStringTag', 'unscopables', 'dispose', 'asyncDispose']) {
  same(attributes(Symbol, name, '').value.toString(), 'Symbol(Symbol.' + name + ')');
  same(Symbol.keyFor(Symbol[name]), undefined);
}
tag(Symbol.prototype, 'Symbol');
