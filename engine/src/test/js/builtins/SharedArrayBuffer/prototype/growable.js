// SharedArrayBuffer.prototype.growable: https://tc39.es/ecma262/#sec-get-sharedarraybuffer.prototype.growable
accessor(SharedArrayBuffer.prototype, 'growable');
same(new SharedArrayBuffer(3, {maxByteLength: 9}).growable, true);
same(new SharedArrayBuffer(3).growable, false);
refuses(Object.getOwnPropertyDescriptor(SharedArrayBuffer.prototype, 'growable').get, {}, new ArrayBuffer(1));
