// TypedArray.prototype.toLocaleString: https://tc39.es/ecma262/#sec-%typedarray%.prototype.tolocalestring
method(TypedArray.prototype, 'toLocaleString', 0);
same(new Int8Array([1, 2]).toLocaleString(), '1,2');
needsTypedArray(TypedArray.prototype.toLocaleString);
