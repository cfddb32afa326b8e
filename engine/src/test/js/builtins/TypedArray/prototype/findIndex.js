// TypedArray.prototype.findIndex: https://tc39.es/ecma262/#sec-%typedarray%.prototype.findindex
method(TypedArray.prototype, 'findIndex', 1);
eachTypedArray((T, make) => same(make(1, 5).findIndex((x) => x > 2), 1));
same(new Int8Array(1).findIndex(() => false), -1);
needsTypedArray(TypedArray.prototype.findIndex, () => true);
