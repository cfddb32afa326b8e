// ArrayBuffer.prototype.transfer: https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfer
method(ArrayBuffer.prototype, 'transfer', 0);
const b = new Uint8Array([1, 2, 3]).buffer;
const c = b.transfer();
same(b.detached, true);
equal(new Uint8Array(c), new Uint8Array([1, 2, 3]));
equal(new Uint8Array(c.transfer(5)), new Uint8Array([1, 2, 3, 0, 0]));
throws(TypeError, () => b.transfer());
same(new ArrayBuffer(1, {maxByteLength: 4}).transfer().resizable, true);
refuses(ArrayBuffer.prototype.transfer, {}, new SharedArrayBuffer(1));
