// The BigInt64Array constructor
constructor(globalThis, 'BigInt64Array', 3, TypedArray);
throws(TypeError, () => BigInt64Array(1));
same(attributes(BigInt64Array, 'BYTES_PER_ELEMENT', '').value, 8);
same(attributes(BigInt64Array.prototype, 'BYTES_PER_ELEMENT', '').value, 8);
equal([...new BigInt64Array([2n ** 63n, -(2n ** 63n) - 1n, true, "5"])], [-(2n ** 63n), 2n ** 63n - 1n, 1n, 5n], 'conversion');
same(new BigInt64Array().length, 0);
same(new BigInt64Array(3).length, 3);
same(new BigInt64Array(null).length, 0);
throws(RangeError, () => new BigInt64Array(-1));
const b = new ArrayBuffer(32);
same(new BigInt64Array(b, 8, 2).length, 2);
same(new BigInt64Array(b, 8).length, 3);
throws(RangeError, () => new BigInt64Array(b, 8, 4));
throws(RangeError, () => new BigInt64Array(b, 40));
throws(RangeError, () => new BigInt64Array(b, 1));
throws(RangeError, () => new BigInt64Array(new ArrayBuffer(9)));
equal(new BigInt64Array(new BigInt64Array([1n, 1n])), new BigInt64Array([1n, 1n]));
equal([...new BigInt64Array({length: 1, 0: 1n})], [1n]);
equal([...new BigInt64Array(new Set([1n]))], [1n]);
throws(TypeError, () => new BigInt64Array([1]));
throws(TypeError, () => new BigInt64Array(new Int8Array(1)));
throws(TypeError, () => new BigInt64Array([Symbol()]));
class S extends BigInt64Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(BigInt64Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new BigInt64Array(b));
