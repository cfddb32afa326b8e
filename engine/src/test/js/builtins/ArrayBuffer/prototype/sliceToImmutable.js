// ArrayBuffer.prototype.sliceToImmutable
method(ArrayBuffer.prototype, 'sliceToImmutable', 2);
const b = new Uint8Array([1, 2, 3]).buffer;
const c = b.sliceToImmutable(1);
equal(new Uint8Array(c), new Uint8Array([2, 3]));
same(c.immutable, true);
same(b.immutable, false);
refuses(ArrayBuffer.prototype.sliceToImmutable, {}, undefined);
