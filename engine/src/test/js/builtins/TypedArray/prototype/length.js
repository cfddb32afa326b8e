// TypedArray.prototype.length: https://tc39.es/ecma262/#sec-get-%typedarray%.prototype.length
accessor(TypedArray.prototype, 'length');
eachTypedArray((T) => same(new T(3).length, 3));
same(detached().length, 0);
refuses(Object.getOwnPropertyDescriptor(TypedArray.prototype, 'length').get, {}, [], TypedArray.prototype);
