// Iterator.prototype[Symbol.dispose]: https://tc39.es/ecma262/#sec-iterator.prototype-%symbol.dispose%
method(Iterator.prototype, Symbol.dispose, 0);
Iterator.prototype[Symbol.dispose].call(iterator([]));
orderIs('it.return');
same(Iterator.prototype[Symbol.dispose].call({}), undefined);
function* g() { try { yield 1; } finally { order.push('closed'); } }
const it = g();
it.next();
it[Symbol.dispose]();
orderIs('closed');
