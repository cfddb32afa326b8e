// Iterator.prototype.drop: https://tc39.es/ecma262/#sec-iterator.prototype.drop
method(Iterator.prototype, 'drop', 1);
equal([1, 2, 3].values().drop(2).toArray(), [3]);
equal([1].values().drop(5).toArray(), []);
equal([1].values().drop(0.9).toArray(), [1]);
throws(RangeError, () => [].values().drop(-1));
throws(RangeError, () => [].values().drop('x'));
throws(TypeError, () => [].values().drop(1n));
