// TypedArray.prototype.some: https://tc39.es/ecma262/#sec-%typedarray%.prototype.some
method(TypedArray.prototype, 'some', 1);
eachTypedArray((T, make) => same(make(1, 2).some((x) => x > 1), true));
same(new Int8Array().some(() => true), false);
needsTypedArray(TypedArray.prototype.some, () => true);
