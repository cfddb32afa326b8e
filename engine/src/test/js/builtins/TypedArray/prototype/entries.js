// TypedArray.prototype.entries: https://tc39.es/ecma262/#sec-%typedarray%.prototype.entries
method(TypedArray.prototype, 'entries', 0);
eachTypedArray((T, make, n) => equal([...make(5, 6).entries()], [[0, n(5)], [1, n(6)]]));
needsTypedArray(TypedArray.prototype.entries);
