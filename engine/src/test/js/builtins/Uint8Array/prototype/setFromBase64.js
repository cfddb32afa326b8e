// Uint8Array.prototype.setFromBase64: https://tc39.es/ecma262/#sec-uint8array.prototype.setfrombase64
method(Uint8Array.prototype, 'setFromBase64', 1);
const t = new Uint8Array(4);
equal(t.setFromBase64('AQIDBAUG'), {read: 4, written: 3});
equal(t, new Uint8Array([1, 2, 3, 0]));
equal(t.setFromBase64('BwgJCg=='), {read: 8, written: 4});
equal(t, new Uint8Array([7, 8, 9, 10]));
throws(SyntaxError, () => t.setFromBase64('AQID*'));
same(t[0], 1, 'what came before was written');
throws(TypeError, () => t.setFromBase64(1));
refuses(Uint8Array.prototype.setFromBase64, new Int8Array(1), {});
