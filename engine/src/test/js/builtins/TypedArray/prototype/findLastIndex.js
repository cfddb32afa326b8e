// TypedArray.prototype.findLastIndex: https://tc39.es/ecma262/#sec-%typedarray%.prototype.findlastindex
method(TypedArray.prototype, 'findLastIndex', 1);
eachTypedArray((T, make) => same(make(1, 5, 1).findLastIndex((x) => x > 2), 1));
needsTypedArray(TypedArray.prototype.findLastIndex, () => true);
