// The Int8Array constructor
constructor(globalThis, 'Int8Array', 3, TypedArray);
throws(TypeError, () => Int8Array(1));
same(attributes(Int8Array, 'BYTES_PER_ELEMENT', '').value, 1);
same(attributes(Int8Array.prototype, 'BYTES_PER_ELEMENT', '').value, 1);
equal([...new Int8Array([127, 128, -129, 1.9, NaN, "5"])], [127, -128, 127, 1, 0, 5], 'conversion');
same(new Int8Array().length, 0);
same(new Int8Array(3).length, 3);
same(new Int8Array(null).length, 0);
throws(RangeError, () => new Int8Array(-1));
const b = new ArrayBuffer(4);
same(new Int8Array(b, 1, 2).length, 2);
same(new Int8Array(b, 1).length, 3);
throws(RangeError, () => new Int8Array(b, 1, 4));
throws(RangeError, () => new Int8Array(b, 5));
equal(new Int8Array(new Int8Array([1, 1])), new Int8Array([1, 1]));
equal([...new Int8Array({length: 1, 0: 1})], [1]);
equal([...new Int8Array(new Set([1]))], [1]);
throws(TypeError, () => new Int8Array([1n]));
throws(TypeError, () => new Int8Array(new BigInt64Array(1)));
throws(TypeError, () => new Int8Array([Symbol()]));
class S extends Int8Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Int8Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Int8Array(b));
