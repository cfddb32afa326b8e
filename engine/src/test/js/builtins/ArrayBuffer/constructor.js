// The ArrayBuffer constructor
constructor(globalThis, 'ArrayBuffer', 1);
throws(TypeError, () => ArrayBuffer(1));
same(new ArrayBuffer().byteLength, 0);
same(new ArrayBuffer('3').byteLength, 3);
same(new ArrayBuffer(2.9).byteLength, 2);
throws(RangeError, () => new ArrayBuffer(-1));
throws(RangeError, () => new ArrayBuffer(2 ** 53));
throws(RangeError, () => new ArrayBuffer(7 * 1125899906842624));
same(new ArrayBuffer(2, {maxByteLength: 4}).maxByteLength, 4);
throws(RangeError, () => new ArrayBuffer(5, {maxByteLength: 4}));
same(new ArrayBuffer(2, {maxByteLength: undefined}).resizable, false);
same(new ArrayBuffer(2, 5).resizable, false);
tag(ArrayBuffer.prototype, 'ArrayBuffer');
class B extends ArrayBuffer {}
same(new B(4).slice(1) instanceof B, true);
new ArrayBuffer(converts('length', 1), {get maxByteLength() { order.push('max'); }});
orderIs('length max');
