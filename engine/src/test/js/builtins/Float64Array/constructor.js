// The Float64Array constructor
constructor(globalThis, 'Float64Array', 3, TypedArray);
throws(TypeError, () => Float64Array(1));
same(attributes(Float64Array, 'BYTES_PER_ELEMENT', '').value, 8);
same(attributes(Float64Array.prototype, 'BYTES_PER_ELEMENT', '').value, 8);
equal([...new Float64Array([1.1, 1e308, 5e-324, undefined])], [1.1, 1e308, 5e-324, NaN], 'conversion');
same(new Float64Array().length, 0);
same(new Float64Array(3).length, 3);
same(new Float64Array(null).length, 0);
throws(RangeError, () => new Float64Array(-1));
const b = new ArrayBuffer(32);
same(new Float64Array(b, 8, 2).length, 2);
same(new Float64Array(b, 8).length, 3);
throws(RangeError, () => new Float64Array(b, 8, 4));
throws(RangeError, () => new Float64Array(b, 40));
throws(RangeError, () => new Float64Array(b, 1));
throws(RangeError, () => new Float64Array(new ArrayBuffer(9)));
equal(new Float64Array(new Float64Array([1, 1])), new Float64Array([1, 1]));
equal([...new Float64Array({length: 1, 0: 1})], [1]);
equal([...new Float64Array(new Set([1]))], [1]);
throws(TypeError, () => new Float64Array([1n]));
throws(TypeError, () => new Float64Array(new BigInt64Array(1)));
throws(TypeError, () => new Float64Array([Symbol()]));
class S extends Float64Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Float64Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Float64Array(b));
