// ArrayBuffer.prototype.slice: https://tc39.es/ecma262/#sec-arraybuffer.prototype.slice
method(ArrayBuffer.prototype, 'slice', 2);
const b = new Uint8Array([1, 2, 3, 4]).buffer;
equal(new Uint8Array(b.slice(1, -1)), new Uint8Array([2, 3]));
same(b.slice(3, 1).byteLength, 0);
same(b.slice(-2).byteLength, 2);
same(b.slice().byteLength, 4);
same(b.slice() === b, false);
b.constructor = {[Symbol.species]: function (n) { return n === 1 ? b : new ArrayBuffer(0); }};
throws(TypeError, () => b.slice(0, 1), 'itself');
throws(TypeError, () => b.slice(0, 2), 'too small');
refuses(ArrayBuffer.prototype.slice, {}, new SharedArrayBuffer(1), undefined);
const gone = new ArrayBuffer(1);
gone.transfer();
throws(TypeError, () => gone.slice());
