// Iterator.prototype.chunks
method(Iterator.prototype, 'chunks', 1);
equal([1, 2, 3].values().chunks(2).toArray(), [[1, 2], [3]]);
equal([].values().chunks(2).toArray(), []);
throws(RangeError, () => [].values().chunks(0));
throws(TypeError, () => [].values().chunks('1'));
throws(RangeError, () => [].values().chunks(2 ** 32));
