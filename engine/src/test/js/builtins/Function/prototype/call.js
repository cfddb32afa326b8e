// Function.prototype.call: https://tc39.es/ecma262/#sec-function.prototype.call
method(Function.prototype, 'call', 1);
function sloppy() { return this; }
function strict() { 'use strict'; return [this, [...arguments]]; }
same(sloppy.call(null), globalThis);
same(typeof sloppy.call(5), 'object');
equal(strict.call(undefined, 1, 2), [undefined, [1, 2]]);
equal(strict.call('s'), ['s', []]);
same(Function.prototype.call.call(String.prototype.toUpperCase, 'a'), 'A');
throws(TypeError, () => Function.prototype.call.call(1));
throws(TypeError, () => (class {}).call({}));
