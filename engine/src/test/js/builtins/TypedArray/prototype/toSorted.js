// TypedArray.prototype.toSorted: https://tc39.es/ecma262/#sec-%typedarray%.prototype.tosorted
method(TypedArray.prototype, 'toSorted', 1);
eachTypedArray((T, make) => equal(make(3, 1, 2).toSorted(), make(1, 2, 3)));
throws(TypeError, () => new Int8Array().toSorted(1));
needsTypedArray(TypedArray.prototype.toSorted);
