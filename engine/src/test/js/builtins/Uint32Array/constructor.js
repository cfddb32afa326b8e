// The Uint32Array constructor
constructor(globalThis, 'Uint32Array', 3, TypedArray);
throws(TypeError, () => Uint32Array(1));
same(attributes(Uint32Array, 'BYTES_PER_ELEMENT', '').value, 4);
same(attributes(Uint32Array.prototype, 'BYTES_PER_ELEMENT', '').value, 4);
equal([...new Uint32Array([-1, 2 ** 32, 1e10])], [4294967295, 0, 1410065408], 'conversion');
same(new Uint32Array().length, 0);
same(new Uint32Array(3).length, 3);
same(new Uint32Array(null).length, 0);
throws(RangeError, () => new Uint32Array(-1));
const b = new ArrayBuffer(16);
same(new Uint32Array(b, 4, 2).length, 2);
same(new Uint32Array(b, 4).length, 3);
throws(RangeError, () => new Uint32Array(b, 4, 4));
throws(RangeError, () => new Uint32Array(b, 20));
throws(RangeError, () => new Uint32Array(b, 1));
throws(RangeError, () => new Uint32Array(new ArrayBuffer(5)));
equal(new Uint32Array(new Uint32Array([1, 1])), new Uint32Array([1, 1]));
equal([...new Uint32Array({length: 1, 0: 1})], [1]);
equal([...new Uint32Array(new Set([1]))], [1]);
throws(TypeError, () => new Uint32Array([1n]));
throws(TypeError, () => new Uint32Array(new BigInt64Array(1)));
throws(TypeError, () => new Uint32Array([Symbol()]));
class S extends Uint32Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Uint32Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Uint32Array(b));
