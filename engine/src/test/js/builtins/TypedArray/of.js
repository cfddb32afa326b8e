// TypedArray.of: https://tc39.es/ecma262/#sec-%typedarray%.of
method(TypedArray, 'of', 0);
eachTypedArray((T, make, n) => {
  equal(T.of(n(1), n(2)), make(1, 2));
  same(T.of().length, 0);
  throws(TypeError, () => T.of.call(Array, 1));
});
throws(TypeError, () => TypedArray.of());
throws(TypeError, () => TypedArray.of.call(undefined));
