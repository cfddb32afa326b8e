// ArrayBuffer.prototype.byteLength: https://tc39.es/ecma262/#sec-get-arraybuffer.prototype.bytelength
accessor(ArrayBuffer.prototype, 'byteLength');
const get = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get;
same(new ArrayBuffer(3).byteLength, 3);
const b = new ArrayBuffer(3);
b.transfer();
same(b.byteLength, 0);
refuses(get, {}, undefined, new SharedArrayBuffer(1), new Uint8Array(1), ArrayBuffer.prototype);
