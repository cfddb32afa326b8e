// TypedArray.prototype.keys: https://tc39.es/ecma262/#sec-%typedarray%.prototype.keys
method(TypedArray.prototype, 'keys', 0);
eachTypedArray((T, make) => equal([...make(5, 6).keys()], [0, 1]));
needsTypedArray(TypedArray.prototype.keys);
