// ArrayBuffer.prototype.immutable
accessor(ArrayBuffer.prototype, 'immutable');
same(new ArrayBuffer(1).immutable, false);
same(new ArrayBuffer(1).transferToImmutable().immutable, true);
refuses(Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'immutable').get, {}, new SharedArrayBuffer(1));
