// TypedArray.prototype.byteOffset: https://tc39.es/ecma262/#sec-get-%typedarray%.prototype.byteoffset
accessor(TypedArray.prototype, 'byteOffset');
eachTypedArray((T) => same(new T(new ArrayBuffer(16), 8).byteOffset, 8));
const b = new ArrayBuffer(4, {maxByteLength: 4}), t = new Uint8Array(b, 2);
b.resize(1);
same(t.byteOffset, 0, 'out of bounds');
refuses(Object.getOwnPropertyDescriptor(TypedArray.prototype, 'byteOffset').get, {});
