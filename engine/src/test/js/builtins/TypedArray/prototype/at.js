// TypedArray.prototype.at: https://tc39.es/ecma262/#sec-%typedarray%.prototype.at
method(TypedArray.prototype, 'at', 1);
eachTypedArray((T, make, n) => {
  const t = make(1, 2, 3);
  same(t.at(-1), n(3));
  same(t.at(0.9), n(1));
  same(t.at(3), undefined);
});
needsTypedArray(TypedArray.prototype.at, 0);
