// Uint8Array.fromBase64: https://tc39.es/ecma262/#sec-uint8array.frombase64
method(Uint8Array, 'fromBase64', 1);
const f = Uint8Array.fromBase64;
equal(f('SGVsbG8='), new Uint8Array([72, 101, 108, 108, 111]));
equal(f('SGVsbG8'), new Uint8Array([72, 101, 108, 108, 111]));
equal(f(' S G\nVs bG8 = '), new Uint8Array([72, 101, 108, 108, 111]));
equal(f('-_8', {alphabet: 'base64url'}), new Uint8Array([251, 255]));
equal(f('+/8='), new Uint8Array([251, 255]));
equal(f('SGVsbG8', {lastChunkHandling: 'stop-before-partial'}), new Uint8Array([72, 101, 108]));
equal(f('SGVsbG9=', {lastChunkHandling: 'loose'}), new Uint8Array([72, 101, 108, 108, 111]));
for (const bad of ['a', 'a===', 'ab=', 'ab==c', '-_8=', 'a*==', '====']) throws(SyntaxError, () => f(bad), bad);
throws(SyntaxError, () => f('SGVsbG8', {lastChunkHandling: 'strict'}));
throws(SyntaxError, () => f('SGVsbG9=', {lastChunkHandling: 'strict'}), 'bits that are not zero');
throws(TypeError, () => f(5));
throws(TypeError, () => f('', {alphabet: 'other'}));
throws(TypeError, () => f('', {lastChunkHandling: 5}));
