// TypedArray.prototype.set: https://tc39.es/ecma262/#sec-%typedarray%.prototype.set
method(TypedArray.prototype, 'set', 1);
eachTypedArray((T, make, n) => {
  const t = make(1, 2, 3);
  same(t.set([n(7), n(8)], 1), undefined);
  equal(list(t), [1, 7, 8]);
  t.set(t.subarray(0, 2), 1);
  equal(list(t), [1, 1, 7], 'overlapping');
  throws(RangeError, () => t.set([n(1)], 3));
  throws(RangeError, () => t.set([], -1));
  throws(TypeError, () => t.set(n === Number ? new BigInt64Array(1) : new Int8Array(1)));
});
const f = new Float64Array(2);
f.set(new Uint8Array([1, 255]));
equal(f, new Float64Array([1, 255]));
const o = new Uint8Array(3);
o.set({length: 2, 0: '5', 1: null});
equal(o, new Uint8Array([5, 0, 0]));
o.set('12', 1);
equal(o, new Uint8Array([5, 1, 2]));
throws(TypeError, () => o.set(null));
refuses(TypedArray.prototype.set, {}, [], undefined);
throws(TypeError, () => detached().set([]));
