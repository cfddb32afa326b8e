// Uint8Array.prototype.toHex: https://tc39.es/ecma262/#sec-uint8array.prototype.tohex
method(Uint8Array.prototype, 'toHex', 0);
same(new Uint8Array([0, 15, 255]).toHex(), '000fff');
refuses(Uint8Array.prototype.toHex, new Int8Array(1), {}, detached());
