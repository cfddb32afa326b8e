// Uint8Array.fromHex: https://tc39.es/ecma262/#sec-uint8array.fromhex
method(Uint8Array, 'fromHex', 1);
equal(Uint8Array.fromHex('00ffAb'), new Uint8Array([0, 255, 171]));
equal(Uint8Array.fromHex(''), new Uint8Array());
for (const bad of ['0', 'zz', '0 0', '0x00']) throws(SyntaxError, () => Uint8Array.fromHex(bad));
throws(TypeError, () => Uint8Array.fromHex(12));
