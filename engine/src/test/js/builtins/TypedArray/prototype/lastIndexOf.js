// TypedArray.prototype.lastIndexOf: https://tc39.es/ecma262/#sec-%typedarray%.prototype.lastindexof
method(TypedArray.prototype, 'lastIndexOf', 1);
eachTypedArray((T, make, n) => {
  same(make(1, 2, 1).lastIndexOf(n(1)), 2);
  same(make(1, 2, 1).lastIndexOf(n(1), -2), 0);
});
same(new Int8Array([1]).lastIndexOf(1, undefined), 0);
needsTypedArray(TypedArray.prototype.lastIndexOf, 0);
