// String.prototype[Symbol.iterator]: https://tc39.es/ecma262/#sec-string.prototype-%symbol.iterator%
method(String.prototype, Symbol.iterator, 0);
equal([...'a😀'], ['a', '😀']);
refuses(String.prototype[Symbol.iterator], undefined, null);
