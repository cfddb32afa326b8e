// TypedArray.prototype.indexOf: https://tc39.es/ecma262/#sec-%typedarray%.prototype.indexof
method(TypedArray.prototype, 'indexOf', 1);
eachTypedArray((T, make, n) => {
  same(make(1, 2, 1).indexOf(n(1), 1), 2);
  same(make(1).indexOf(n(9)), -1);
  same(make(1).indexOf(n === Number ? 1n : 1), -1);
});
same(new Float64Array([NaN]).indexOf(NaN), -1);
same(new Float64Array([-0]).indexOf(0), 0);
needsTypedArray(TypedArray.prototype.indexOf, 0);
