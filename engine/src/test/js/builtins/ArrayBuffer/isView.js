// ArrayBuffer.isView: https://tc39.es/ecma262/#sec-arraybuffer.isview
method(ArrayBuffer, 'isView', 1);
same(ArrayBuffer.isView(new Uint8Array()), true);
same(ArrayBuffer.isView(new DataView(new ArrayBuffer(1))), true);
same(ArrayBuffer.isView(new ArrayBuffer(1)), false);
same(ArrayBuffer.isView(), false);
