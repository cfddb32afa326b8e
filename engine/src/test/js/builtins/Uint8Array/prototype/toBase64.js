// Uint8Array.prototype.toBase64: https://tc39.es/ecma262/#sec-uint8array.prototype.tobase64
method(Uint8Array.prototype, 'toBase64', 0);
same(new Uint8Array([72, 101, 108, 108, 111]).toBase64(), 'SGVsbG8=');
same(new Uint8Array([251, 255]).toBase64({alphabet: 'base64url'}), '-_8=');
same(new Uint8Array([251, 255]).toBase64({omitPadding: true}), '+/8');
same(new Uint8Array().toBase64(), '');
throws(TypeError, () => new Uint8Array().toBase64({alphabet: 'x'}));
refuses(Uint8Array.prototype.toBase64, new Int8Array(1), new Uint8ClampedArray(1), {}, detached());
