// Iterator.prototype.toArray: https://tc39.es/ecma262/#sec-iterator.prototype.toarray
method(Iterator.prototype, 'toArray', 0);
equal([1, 2].values().toArray(), [1, 2]);
equal(Iterator.prototype.toArray.call({next() { return {done: true}; }}), []);
throws(TypeError, () => Iterator.prototype.toArray.call({next() { return 1; }}));
refuses(Iterator.prototype.toArray, undefined, 1, {});
