// TypedArray.prototype.copyWithin: https://tc39.es/ecma262/#sec-%typedarray%.prototype.copywithin
method(TypedArray.prototype, 'copyWithin', 2);
eachTypedArray((T, make) => {
  equal(list(make(1, 2, 3, 4).copyWithin(0, 2)), [3, 4, 3, 4]);
  equal(list(make(1, 2, 3, 4).copyWithin(1, 0, -1)), [1, 1, 2, 3]);
});
const b = new ArrayBuffer(4, {maxByteLength: 4}), t = new Uint8Array(b);
throws(TypeError, () => new Uint8Array(b, 2).copyWithin(0, {valueOf() { b.resize(1); return 0; }}), 'shrunk meanwhile');
needsTypedArray(TypedArray.prototype.copyWithin, 0, 0);
