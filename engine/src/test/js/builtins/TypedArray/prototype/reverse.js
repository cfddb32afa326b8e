// TypedArray.prototype.reverse: https://tc39.es/ecma262/#sec-%typedarray%.prototype.reverse
method(TypedArray.prototype, 'reverse', 0);
eachTypedArray((T, make) => equal(make(1, 2, 3).reverse(), make(3, 2, 1)));
needsTypedArray(TypedArray.prototype.reverse);
