// The Float16Array constructor
constructor(globalThis, 'Float16Array', 3, TypedArray);
throws(TypeError, () => Float16Array(1));
same(attributes(Float16Array, 'BYTES_PER_ELEMENT', '').value, 2);
same(attributes(Float16Array.prototype, 'BYTES_PER_ELEMENT', '').value, 2);
equal([...new Float16Array([1.1, 65520, 2 ** -25, -0])], [1.099609375, Infinity, 0, -0], 'conversion');
same(new Float16Array().length, 0);
same(new Float16Array(3).length, 3);
same(new Float16Array(null).length, 0);
throws(RangeError, () => new Float16Array(-1));
const b = new ArrayBuffer(8);
same(new Float16Array(b, 2, 2).length, 2);
same(new Float16Array(b, 2).length, 3);
throws(RangeError, () => new Float16Array(b, 2, 4));
throws(RangeError, () => new Float16Array(b, 10));
throws(RangeError, () => new Float16Array(b, 1));
throws(RangeError, () => new Float16Array(new ArrayBuffer(3)));
equal(new Float16Array(new Float16Array([1, 1])), new Float16Array([1, 1]));
equal([...new Float16Array({length: 1, 0: 1})], [1]);
equal([...new Float16Array(new Set([1]))], [1]);
throws(TypeError, () => new Float16Array([1n]));
throws(TypeError, () => new Float16Array(new BigInt64Array(1)));
throws(TypeError, () => new Float16Array([Symbol()]));
class S extends Float16Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Float16Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Float16Array(b));
