// TypedArray.prototype.toReversed: https://tc39.es/ecma262/#sec-%typedarray%.prototype.toreversed
method(TypedArray.prototype, 'toReversed', 0);
eachTypedArray((T, make) => {
  const t = make(1, 2);
  equal(t.toReversed(), make(2, 1));
  equal(t, make(1, 2));
});
class S extends Uint8Array {}
same(new S(1).toReversed() instanceof S, false);
needsTypedArray(TypedArray.prototype.toReversed);
