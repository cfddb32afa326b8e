// TypedArray.prototype.includes: https://tc39.es/ecma262/#sec-%typedarray%.prototype.includes
method(TypedArray.prototype, 'includes', 1);
eachTypedArray((T, make, n) => {
  same(make(1, 2).includes(n(2)), true);
  same(make(1, 2).includes(n(1), 1), false);
  same(make(1).includes('1'), false);
});
same(new Float32Array([NaN]).includes(NaN), true);
const b = new ArrayBuffer(2, {maxByteLength: 2}), t = new Uint8Array(b);
same(t.includes(undefined, {valueOf() { b.resize(1); return 0; }}), true, 'shrunk meanwhile');
needsTypedArray(TypedArray.prototype.includes, 0);
