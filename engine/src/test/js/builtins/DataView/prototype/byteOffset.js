// DataView.prototype.byteOffset: https://tc39.es/ecma262/#sec-get-dataview.prototype.byteoffset
accessor(DataView.prototype, 'byteOffset');
const b = new ArrayBuffer(4);
const v = new DataView(b, 3);
same(v.byteOffset, 3);
b.transfer();
throws(TypeError, () => v.byteOffset);
refuses(Object.getOwnPropertyDescriptor(DataView.prototype, 'byteOffset').get, {}, new Uint8Array(1));
