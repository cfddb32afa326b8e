// SharedArrayBuffer.prototype.grow: https://tc39.es/ecma262/#sec-sharedarraybuffer.prototype.grow
method(SharedArrayBuffer.prototype, 'grow', 1);
const s = new SharedArrayBuffer(1, {maxByteLength: 4}), t = new Uint8Array(s);
same(s.grow(3), undefined);
same(t.length, 3);
throws(RangeError, () => s.grow(2));
throws(RangeError, () => s.grow(5));
throws(TypeError, () => new SharedArrayBuffer(1).grow(1));
refuses(SharedArrayBuffer.prototype.grow, {}, new ArrayBuffer(1, {maxByteLength: 1}));
