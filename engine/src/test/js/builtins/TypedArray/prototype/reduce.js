// TypedArray.prototype.reduce: https://tc39.es/ecma262/#sec-%typedarray%.prototype.reduce
method(TypedArray.prototype, 'reduce', 1);
eachTypedArray((T, make, n) => same(make(1, 2, 3).reduce((a, b) => a + b), n(6)));
throws(TypeError, () => new Int8Array().reduce((a) => a));
same(new Int8Array().reduce((a) => a, 5), 5);
needsTypedArray(TypedArray.prototype.reduce, () => 0, 0);
