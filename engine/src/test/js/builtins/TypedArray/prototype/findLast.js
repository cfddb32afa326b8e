// TypedArray.prototype.findLast: https://tc39.es/ecma262/#sec-%typedarray%.prototype.findlast
method(TypedArray.prototype, 'findLast', 1);
eachTypedArray((T, make, n) => same(make(1, 5, 2).findLast((x) => x > 1), n(2)));
needsTypedArray(TypedArray.prototype.findLast, () => true);
