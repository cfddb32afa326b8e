// TypedArray.prototype.sort: https://tc39.es/ecma262/#sec-%typedarray%.prototype.sort
method(TypedArray.prototype, 'sort', 1);
eachTypedArray((T, make) => {
  equal(make(10, 9, 1, 100).sort(), make(1, 9, 10, 100));
  equal(make(1, 3, 2).sort((a, b) => a < b ? 1 : -1), make(3, 2, 1));
});
equal(new Float64Array([NaN, 1, 0, -0, -Infinity]).sort(), new Float64Array([-Infinity, -0, 0, 1, NaN]));
equal(new Int8Array([1, -1]).sort(undefined), new Int8Array([-1, 1]));
throws(TypeError, () => new Int8Array().sort(null));
needsTypedArray(TypedArray.prototype.sort);
