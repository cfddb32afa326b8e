// The BigUint64Array constructor
constructor(globalThis, 'BigUint64Array', 3, TypedArray);
throws(TypeError, () => BigUint64Array(1));
same(attributes(BigUint64Array, 'BYTES_PER_ELEMENT', '').value, 8);
same(attributes(BigUint64Array.prototype, 'BYTES_PER_ELEMENT', '').value, 8);
equal([...new BigUint64Array([-1n, 2n ** 64n, false])], [2n ** 64n - 1n, 0n, 0n], 'conversion');
same(new BigUint64Array().length, 0);
same(new BigUint64Array(3).length, 3);
same(new BigUint64Array(null).length, 0);
throws(RangeError, () => new BigUint64Array(-1));
const b = new ArrayBuffer(32);
same(new BigUint64Array(b, 8, 2).length, 2);
same(new BigUint64Array(b, 8).length, 3);
throws(RangeError, () => new BigUint64Array(b, 8, 4));
throws(RangeError, () => new BigUint64Array(b, 40));
throws(RangeError, () => new BigUint64Array(b, 1));
throws(RangeError, () => new BigUint64Array(new ArrayBuffer(9)));
equal(new BigUint64Array(new BigUint64Array([1n, 1n])), new BigUint64Array([1n, 1n]));
equal([...new BigUint64Array({length: 1, 0: 1n})], [1n]);
equal([...new BigUint64Array(new Set([1n]))], [1n]);
throws(TypeError, () => new BigUint64Array([1]));
throws(TypeError, () => new BigUint64Array(new Int8Array(1)));
throws(TypeError, () => new BigUint64Array([Symbol()]));
class S extends BigUint64Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(BigUint64Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new BigUint64Array(b));
