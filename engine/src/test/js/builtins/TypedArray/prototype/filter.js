// TypedArray.prototype.filter: https://tc39.es/ecma262/#sec-%typedarray%.prototype.filter
method(TypedArray.prototype, 'filter', 1);
eachTypedArray((T, make, n) => {
  const r = make(1, 2, 3).filter((x) => x !== n(2));
  equal(r, make(1, 3));
  same(r.constructor, T);
});
throws(TypeError, () => new Int8Array().filter());
needsTypedArray(TypedArray.prototype.filter, () => true);
