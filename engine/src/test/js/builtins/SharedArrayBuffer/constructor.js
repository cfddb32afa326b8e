// The SharedArrayBuffer constructor
constructor(globalThis, 'SharedArrayBuffer', 1);
throws(TypeError, () => SharedArrayBuffer(1));
same(new SharedArrayBuffer(3).byteLength, 3);
throws(RangeError, () => new SharedArrayBuffer(-1));
throws(RangeError, () => new SharedArrayBuffer(3, {maxByteLength: 2}));
tag(SharedArrayBuffer.prototype, 'SharedArrayBuffer');
