// ArrayBuffer.prototype.resizable: https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.resizable
accessor(ArrayBuffer.prototype, 'resizable');
same(new ArrayBuffer(3).resizable, false);
same(new ArrayBuffer(3, {maxByteLength: 3}).resizable, true);
refuses(Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'resizable').get, {}, new SharedArrayBuffer(1));
