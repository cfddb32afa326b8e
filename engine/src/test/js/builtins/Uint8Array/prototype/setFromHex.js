// Uint8Array.prototype.setFromHex: https://tc39.es/ecma262/#sec-uint8array.prototype.setfromhex
method(Uint8Array.prototype, 'setFromHex', 1);
const t = new Uint8Array(2);
equal(t.setFromHex('0a0b0c'), {read: 4, written: 2});
equal(t, new Uint8Array([10, 11]));
throws(SyntaxError, () => t.setFromHex('0'));
throws(TypeError, () => t.setFromHex(1));
refuses(Uint8Array.prototype.setFromHex, new Int8Array(1), {});
