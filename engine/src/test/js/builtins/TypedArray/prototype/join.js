// TypedArray.prototype.join: https://tc39.es/ecma262/#sec-%typedarray%.prototype.join
method(TypedArray.prototype, 'join', 1);
eachTypedArray((T, make) => {
  same(make(1, 2).join(), '1,2');
  same(make(1, 2).join('-'), '1-2');
});
same(new Float32Array([NaN, -0, 1.5]).join(), 'NaN,0,1.5');
throws(TypeError, () => new Int8Array().join(Symbol()));
needsTypedArray(TypedArray.prototype.join);
