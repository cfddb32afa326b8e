// ArrayBuffer.prototype.detached: https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.detached
accessor(ArrayBuffer.prototype, 'detached');
const b = new ArrayBuffer(1);
same(b.detached, false);
b.transfer();
same(b.detached, true);
refuses(Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'detached').get, {}, new SharedArrayBuffer(1));
