// TypedArray.prototype.buffer: https://tc39.es/ecma262/#sec-get-%typedarray%.prototype.buffer
accessor(TypedArray.prototype, 'buffer');
const b = new ArrayBuffer(8);
eachTypedArray((T) => same(new T(b).buffer, b));
refuses(Object.getOwnPropertyDescriptor(TypedArray.prototype, 'buffer').get, {}, TypedArray.prototype, new DataView(b));
