// The Uint8Array constructor
constructor(globalThis, 'Uint8Array', 3, TypedArray);
throws(TypeError, () => Uint8Array(1));
same(attributes(Uint8Array, 'BYTES_PER_ELEMENT', '').value, 1);
same(attributes(Uint8Array.prototype, 'BYTES_PER_ELEMENT', '').value, 1);
equal([...new Uint8Array([255, 256, -1, 1.9, Infinity, null])], [255, 0, 255, 1, 0, 0], 'conversion');
same(new Uint8Array().length, 0);
same(new Uint8Array(3).length, 3);
same(new Uint8Array(null).length, 0);
throws(RangeError, () => new Uint8Array(-1));
const b = new ArrayBuffer(4);
same(new Uint8Array(b, 1, 2).length, 2);
same(new Uint8Array(b, 1).length, 3);
throws(RangeError, () => new Uint8Array(b, 1, 4));
throws(RangeError, () => new Uint8Array(b, 5));
equal(new Uint8Array(new Uint8Array([1, 1])), new Uint8Array([1, 1]));
equal([...new Uint8Array({length: 1, 0: 1})], [1]);
equal([...new Uint8Array(new Set([1]))], [1]);
throws(TypeError, () => new Uint8Array([1n]));
throws(TypeError, () => new Uint8Array(new BigInt64Array(1)));
throws(TypeError, () => new Uint8Array([Symbol()]));
class S extends Uint8Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Uint8Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Uint8Array(b));
