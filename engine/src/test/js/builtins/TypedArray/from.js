// TypedArray.from: https://tc39.es/ecma262/#sec-%typedarray%.from
method(TypedArray, 'from', 1);
eachTypedArray((T, make, n) => {
  equal(T.from([n(1), n(2)]), make(1, 2));
  equal(T.from(new Set([1, 2]), function (x, i) { return n(x + i + this.k); }, {k: 1}), make(2, 4));
  equal(T.from({length: 1, 0: n(5)}), make(5));
});
throws(TypeError, () => TypedArray.from([]));
throws(TypeError, () => Int8Array.from([], 1));
throws(TypeError, () => Int8Array.from(null));
throws(TypeError, () => Int8Array.from([1n]));
throws(TypeError, () => Uint8Array.from.call(class { constructor() { return new Uint8Array(0); } }, [1]), 'too small');
