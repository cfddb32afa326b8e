// The Int16Array constructor
constructor(globalThis, 'Int16Array', 3, TypedArray);
throws(TypeError, () => Int16Array(1));
same(attributes(Int16Array, 'BYTES_PER_ELEMENT', '').value, 2);
same(attributes(Int16Array.prototype, 'BYTES_PER_ELEMENT', '').value, 2);
equal([...new Int16Array([32767, 32768, -32769])], [32767, -32768, 32767], 'conversion');
same(new Int16Array().length, 0);
same(new Int16Array(3).length, 3);
same(new Int16Array(null).length, 0);
throws(RangeError, () => new Int16Array(-1));
const b = new ArrayBuffer(8);
same(new Int16Array(b, 2, 2).length, 2);
same(new Int16Array(b, 2).length, 3);
throws(RangeError, () => new Int16Array(b, 2, 4));
throws(RangeError, () => new Int16Array(b, 10));
throws(RangeError, () => new Int16Array(b, 1));
throws(RangeError, () => new Int16Array(new ArrayBuffer(3)));
equal(new Int16Array(new Int16Array([1, 1])), new Int16Array([1, 1]));
equal([...new Int16Array({length: 1, 0: 1})], [1]);
equal([...new Int16Array(new Set([1]))], [1]);
throws(TypeError, () => new Int16Array([1n]));
throws(TypeError, () => new Int16Array(new BigInt64Array(1)));
throws(TypeError, () => new Int16Array([Symbol()]));
class S extends Int16Array {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Int16Array.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Int16Array(b));
