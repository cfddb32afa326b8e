// TypedArray.prototype.map: https://tc39.es/ecma262/#sec-%typedarray%.prototype.map
method(TypedArray.prototype, 'map', 1);
eachTypedArray((T, make, n) => equal(make(1, 2).map((x) => x + x), make(2, 4)));
equal(new Uint8Array([200]).map((x) => x * 2), new Uint8Array([144]));
throws(TypeError, () => new Int8Array(1).map((x) => 1n));
throws(TypeError, () => new Int8Array().map());
needsTypedArray(TypedArray.prototype.map, () => 0);
