// Iterator.prototype[Symbol.iterator]: https://tc39.es/ecma262/#sec-iterator.prototype-%symbol.iterator%
method(Iterator.prototype, Symbol.iterator, 0);
same(Iterator.prototype[Symbol.iterator].call(5), 5);
const it = [].values();
same(it[Symbol.iterator](), it);
