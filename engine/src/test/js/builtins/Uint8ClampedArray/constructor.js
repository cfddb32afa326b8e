// The Uint8ClampedArray constructor
constructor(globalThis, 'Uint8ClampedArray', 3, TypedArray);
throws(TypeError, () => Uint8ClampedArray(1));
same(attributes(Uint8ClampedArray, 'BYTES_PER_ELEMENT', '').value, 1);
same(attributes(Uint8ClampedArray.prototype, 'BYTES_PER_ELEMENT', '').value, 1);
equal([...new Uint8ClampedArray([255, 256, -1, 1.5, 2.5, 0.5, NaN, Infinity])], [255, 255, 0, 2, 2, 0, 0, 255], 'conversion');
same(new Uint8ClampedArray().length, 0);
same(new Uint8ClampedArray(3).length, 3);
same(new Uint8ClampedArray(null).length, 0);
throws(RangeError, () => new Uint8ClampedArray(-1));
const b = new ArrayBuffer(4);
same(new Uint8ClampedArray(b, 1, 2).length, 2);
same(new Uint8ClampedArray(b, 1).length, 3);
throws(RangeError, () => new Uint8ClampedArray(b, 1, 4));
throws(RangeError, () => new Uint8ClampedArray(b, 5));
equal(new Uint8ClampedArray(new Uint8ClampedArray([1, 1])), new Uint8ClampedArray([1, 1]));
equal([...new Uint8ClampedArray({length: 1, 0: 1})], [1]);
equal([...new Uint8ClampedArray(new Set([1]))], [1]);
throws(TypeError, () => new Uint8ClampedArray([1n]));
throws(TypeError, () => new Uint8ClampedArray(new BigInt64Array(1)));
throws(TypeError, () => new Uint8ClampedArray([Symbol()]));
class S extends Uint8ClampedArray {}
same(new S(2).map((x) => x) instanceof S, true);
same(Object.getPrototypeOf(Uint8ClampedArray.prototype), TypedArray.prototype);
b.transfer();
throws(TypeError, () => new Uint8ClampedArray(b));
