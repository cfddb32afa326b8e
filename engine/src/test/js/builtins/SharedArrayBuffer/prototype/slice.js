// SharedArrayBuffer.prototype.slice: https://tc39.es/ecma262/#sec-sharedarraybuffer.prototype.slice
method(SharedArrayBuffer.prototype, 'slice', 2);
const s = new SharedArrayBuffer(4);
new Uint8Array(s).set([1, 2, 3, 4]);
equal(new Uint8Array(s.slice(1, 3)), new Uint8Array([2, 3]));
same(s.slice() instanceof SharedArrayBuffer, true);
refuses(SharedArrayBuffer.prototype.slice, {}, new ArrayBuffer(1));
