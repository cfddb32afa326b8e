// TypedArray.prototype.with: https://tc39.es/ecma262/#sec-%typedarray%.prototype.with
method(TypedArray.prototype, 'with', 2);
eachTypedArray((T, make, n) => {
  equal(make(1, 2).with(-1, n(9)), make(1, 9));
  throws(RangeError, () => make(1).with(1, n(0)));
  throws(TypeError, () => make(1).with(0, n === Number ? 1n : 1));
});
new Int8Array(1).with(converts('index', 0), converts('value', 0));
orderIs('index value');
needsTypedArray(TypedArray.prototype.with, 0, 0);
