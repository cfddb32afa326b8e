// ArrayBuffer.prototype.maxByteLength: https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.maxbytelength
accessor(ArrayBuffer.prototype, 'maxByteLength');
same(new ArrayBuffer(3).maxByteLength, 3);
same(new ArrayBuffer(3, {maxByteLength: 9}).maxByteLength, 9);
refuses(Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'maxByteLength').get, {}, new SharedArrayBuffer(1));
