// DataView.prototype.byteLength: https://tc39.es/ecma262/#sec-get-dataview.prototype.bytelength
accessor(DataView.prototype, 'byteLength');
const b = new ArrayBuffer(4, {maxByteLength: 8}), v = new DataView(b, 1), w = new DataView(b, 1, 3);
same(v.byteLength, 3);
b.resize(8);
same(v.byteLength, 7);
same(w.byteLength, 3);
b.resize(2);
throws(TypeError, () => w.byteLength);
refuses(Object.getOwnPropertyDescriptor(DataView.prototype, 'byteLength').get, {}, b);
