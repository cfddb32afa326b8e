// TypedArray.prototype.fill: https://tc39.es/ecma262/#sec-%typedarray%.prototype.fill
method(TypedArray.prototype, 'fill', 1);
eachTypedArray((T, make, n) => {
  equal(list(make(1, 2, 3).fill(n(7), 1, -1)), [1, 7, 3]);
  equal(list(make(1, 2).fill(n(0))), [0, 0]);
  throws(TypeError, () => make(1).fill(n === Number ? 1n : 1));
});
new Int8Array(1).fill(converts('v', 1), converts('start', 0), converts('end', 1));
orderIs('v start end');
needsTypedArray(TypedArray.prototype.fill, 0);
