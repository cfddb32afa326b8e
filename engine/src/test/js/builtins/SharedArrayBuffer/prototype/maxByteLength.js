// SharedArrayBuffer.prototype.maxByteLength: https://tc39.es/ecma262/#sec-get-sharedarraybuffer.prototype.maxbytelength
accessor(SharedArrayBuffer.prototype, 'maxByteLength');
same(new SharedArrayBuffer(3, {maxByteLength: 9}).maxByteLength, 9);
same(new SharedArrayBuffer(3).maxByteLength, 3);
refuses(Object.getOwnPropertyDescriptor(SharedArrayBuffer.prototype, 'maxByteLength').get, {}, new ArrayBuffer(1));
