// The DataView constructor
constructor(globalThis, 'DataView', 1);
const b = new ArrayBuffer(8);
throws(TypeError, () => DataView(b));
throws(TypeError, () => new DataView({}));
throws(RangeError, () => new DataView(b, 9));
throws(RangeError, () => new DataView(b, 4, 5));
throws(RangeError, () => new DataView(b, -1));
same(new DataView(b, 8).byteLength, 0);
same(new DataView(new SharedArrayBuffer(2)).byteLength, 2);
tag(DataView.prototype, 'DataView');
const gone = new ArrayBuffer(1);
gone.transfer();
throws(TypeError, () => new DataView(gone));
