// TypedArray.prototype.slice: https://tc39.es/ecma262/#sec-%typedarray%.prototype.slice
method(TypedArray.prototype, 'slice', 2);
eachTypedArray((T, make) => {
  equal(make(1, 2, 3).slice(1), make(2, 3));
  equal(make(1, 2, 3).slice(-2, -1), make(2));
  const t = make(1);
  same(t.slice().buffer === t.buffer, false);
});
needsTypedArray(TypedArray.prototype.slice);
