// TypedArray.prototype.values: https://tc39.es/ecma262/#sec-%typedarray%.prototype.values
method(TypedArray.prototype, 'values', 0);
eachTypedArray((T, make, n) => equal([...make(5, 6).values()], [n(5), n(6)]));
needsTypedArray(TypedArray.prototype.values);
