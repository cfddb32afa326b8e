// The Int32Array constructor
constructor(globalThis, 'Int32Array', 3, TypedArray);
throws(TypeError, () => Int32Array(1));
same(attributes(Int32Array, 'BYTES_PER_ELEMENT', '').value, 4);
same(attributes(Int32Array.prototype, 'BYTES_PER_ELEMENT', '').value, 4);
equal([...new Int32Array([2 ** 31, -(2 ** 31) - 1, 1e10])], [-2147483648, 2147483647, 1410065408], 'conversion');
same(new Int32Array().length, 0);
same(new Int32Array(3).length, 3);
same(new Int32Array(null).length, 0);
throws(RangeError, () => new Int32Array(-1));
const b = new ArrayBuffer(16);
same(new Int32Array(b, 4, 2).length, 2);
same(new Int32Array(b, 4).length, 3);
throws(RangeError, () => new Int32Array(b, 4, 4));
throws(RangeError, () => new Int32Array(b, 20));
throws(RangeError, () => new Int32Array(b, 1));
throws(RangeError, () => new Int32Array(new ArrayBuffer(5)));
equal(new Int32Array(new Int32Array([1, 1])), new Int32Array([1, 1]));
equal([...new Int32Array({length: 1, 0: 1})], [1]);
equal([...new Int32Array(new Set([1]))], [1]);
throws(TypeError, () => new Int32Array([1n]));
throws(TypeError, () => new Int32Array(new BigInt64Array(1)));
throws(TypeError, () => new Int32Array([Symbol()]));
class S extends Int32Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Int32Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Int32Array(b));
