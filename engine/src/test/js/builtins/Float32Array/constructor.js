// The Float32Array constructor
constructor(globalThis, 'Float32Array', 3, TypedArray);
throws(TypeError, () => Float32Array(1));
same(attributes(Float32Array, 'BYTES_PER_ELEMENT', '').value, 4);
same(attributes(Float32Array.prototype, 'BYTES_PER_ELEMENT', '').value, 4);
equal([...new Float32Array([1.1, 1e39, 1e-46, -0])], [1.100000023841858, Infinity, 0, -0], 'conversion');
same(new Float32Array().length, 0);
same(new Float32Array(3).length, 3);
same(new Float32Array(null).length, 0);
throws(RangeError, () => new Float32Array(-1));
const b = new ArrayBuffer(16);
same(new Float32Array(b, 4, 2).length, 2);
same(new Float32Array(b, 4).length, 3);
throws(RangeError, () => new Float32Array(b, 4, 4));
throws(RangeError, () => new Float32Array(b, 20));
throws(RangeError, () => new Float32Array(b, 1));
throws(RangeError, () => new Float32Array(new ArrayBuffer(5)));
equal(new Float32Array(new Float32Array([1, 1])), new Float32Array([1, 1]));
equal([...new Float32Array({length: 1, 0: 1})], [1]);
equal([...new Float32Array(new Set([1]))], [1]);
throws(TypeError, () => new Float32Array([1n]));
throws(TypeError, () => new Float32Array(new BigInt64Array(1)));
throws(TypeError, () => new Float32Array([Symbol()]));
class S extends Float32Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Float32Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Float32Array(b));
