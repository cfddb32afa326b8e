// ArrayBuffer.prototype.transferToImmutable
method(ArrayBuffer.prototype, 'transferToImmutable', 0);
const c = new Uint8Array([1, 2]).buffer.transferToImmutable();
const t = new Uint8Array(c);
t[0] = 9;
same(t[0], 1);
(function () { 'use strict'; throws(TypeError, () => { t[0] = 9; }); })();
throws(TypeError, () => t.fill(0));
throws(TypeError, () => new DataView(c).setInt8(0, 1));
throws(TypeError, () => c.transfer());
throws(TypeError, () => c.resize(1));
same(t.map((x) => x + 1)[1], 3);
