// ArrayBuffer.prototype.transferToFixedLength: https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfertofixedlength
method(ArrayBuffer.prototype, 'transferToFixedLength', 0);
same(new ArrayBuffer(1, {maxByteLength: 4}).transferToFixedLength().resizable, false);
same(new ArrayBuffer(4).transferToFixedLength(2).byteLength, 2);
refuses(ArrayBuffer.prototype.transferToFixedLength, {}, new SharedArrayBuffer(1));
