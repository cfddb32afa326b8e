// DataView.prototype.buffer: https://tc39.es/ecma262/#sec-get-dataview.prototype.buffer
accessor(DataView.prototype, 'buffer');
const b = new ArrayBuffer(1);
same(new DataView(b).buffer, b);
refuses(Object.getOwnPropertyDescriptor(DataView.prototype, 'buffer').get, {}, new Uint8Array(1), DataView.prototype);
