// TypedArray.prototype.every: https://tc39.es/ecma262/#sec-%typedarray%.prototype.every
method(TypedArray.prototype, 'every', 1);
eachTypedArray((T, make, n) => {
  same(make(1, 2).every((x) => x > 0), true);
  same(make(1, 2).every((x) => x > 1), false);
});
throws(TypeError, () => new Int8Array().every());
needsTypedArray(TypedArray.prototype.every, () => true);
