// SharedArrayBuffer.prototype.byteLength: https://tc39.es/ecma262/#sec-get-sharedarraybuffer.prototype.bytelength
accessor(SharedArrayBuffer.prototype, 'byteLength');
same(new SharedArrayBuffer(3).byteLength, 3);
refuses(Object.getOwnPropertyDescriptor(SharedArrayBuffer.prototype, 'byteLength').get, {}, new ArrayBuffer(1));
