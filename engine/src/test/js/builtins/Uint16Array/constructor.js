// The Uint16Array constructor
constructor(globalThis, 'Uint16Array', 3, TypedArray);
throws(TypeError, () => Uint16Array(1));
same(attributes(Uint16Array, 'BYTES_PER_ELEMENT', '').value, 2);
same(attributes(Uint16Array.prototype, 'BYTES_PER_ELEMENT', '').value, 2);
equal([...new Uint16Array([65535, 65536, -1])], [65535, 0, 65535], 'conversion');
same(new Uint16Array().length, 0);
same(new Uint16Array(3).length, 3);
same(new Uint16Array(null).length, 0);
throws(RangeError, () => new Uint16Array(-1));
const b = new ArrayBuffer(8);
same(new Uint16Array(b, 2, 2).length, 2);
same(new Uint16Array(b, 2).length, 3);
throws(RangeError, () => new Uint16Array(b, 2, 4));
throws(RangeError, () => new Uint16Array(b, 10));
throws(RangeError, () => new Uint16Array(b, 1));
throws(RangeError, () => new Uint16Array(new ArrayBuffer(3)));
equal(new Uint16Array(new Uint16Array([1, 1])), new Uint16Array([1, 1]));
equal([...new Uint16Array({length: 1, 0: 1})], [1]);
equal([...new Uint16Array(new Set([1]))], [1]);
throws(TypeError, () => new Uint16Array([1n]));
throws(TypeError, () => new Uint16Array(new BigInt64Array(1)));
throws(TypeError, () => new Uint16Array([Symbol()]));
class S extends Uint16Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Uint16Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Uint16Array(b));
