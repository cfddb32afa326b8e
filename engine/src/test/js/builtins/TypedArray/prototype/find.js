// TypedArray.prototype.find: https://tc39.es/ecma262/#sec-%typedarray%.prototype.find
method(TypedArray.prototype, 'find', 1);
eachTypedArray((T, make, n) => {
  same(make(1, 5).find((x) => x > 2), n(5));
  same(make(1).find(() => false), undefined);
});
needsTypedArray(TypedArray.prototype.find, () => true);
