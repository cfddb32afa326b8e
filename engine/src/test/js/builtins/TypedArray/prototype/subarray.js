// TypedArray.prototype.subarray: https://tc39.es/ecma262/#sec-%typedarray%.prototype.subarray
method(TypedArray.prototype, 'subarray', 2);
eachTypedArray((T, make, n) => {
  const t = make(1, 2, 3), s = t.subarray(1, 3);
  s[0] = n(9);
  equal(list(t), [1, 9, 3]);
  same(s.buffer, t.buffer);
  same(t.subarray(2, 1).length, 0);
  same(t.subarray(-1).length, 1);
});
const b = new ArrayBuffer(2, {maxByteLength: 4}), tracking = new Uint8Array(b).subarray(1);
b.resize(4);
same(tracking.length, 3);
refuses(TypedArray.prototype.subarray, {}, [], undefined);
