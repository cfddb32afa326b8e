// TypedArray.prototype.byteLength: https://tc39.es/ecma262/#sec-get-%typedarray%.prototype.bytelength
accessor(TypedArray.prototype, 'byteLength');
eachTypedArray((T) => same(new T(3).byteLength, 3 * T.BYTES_PER_ELEMENT));
same(detached().byteLength, 0);
refuses(Object.getOwnPropertyDescriptor(TypedArray.prototype, 'byteLength').get, {}, TypedArray.prototype);
