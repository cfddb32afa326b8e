// ArrayBuffer.prototype.resize: https://tc39.es/ecma262/#sec-arraybuffer.prototype.resize
method(ArrayBuffer.prototype, 'resize', 1);
const b = new ArrayBuffer(2, {maxByteLength: 8}), whole = new Uint8Array(b), part = new Uint8Array(b, 1, 1);
whole.set([1, 2]);
same(b.resize(4), undefined);
equal(whole, new Uint8Array([1, 2, 0, 0]));
b.resize(1);
same(whole.length, 1);
same(part.length, 0, 'out of bounds');
b.resize(2);
same(part.length, 1);
same(part[0], 0, 'zeroed when it came back');
throws(RangeError, () => b.resize(9));
throws(RangeError, () => b.resize(-1));
throws(TypeError, () => new ArrayBuffer(1).resize(1));
refuses(ArrayBuffer.prototype.resize, {}, new SharedArrayBuffer(1, {maxByteLength: 1}));
