// Lengths and elements of typed arrays in compiled loops; buffers detached, resized and replaced in the middle.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function sum(a) { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
function fill(a, k) { for (let i = 0; i < a.length; i++) a[i] = i * k; return a; }
function bytes(a) { return a.byteLength; }
const kinds = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
for (const K of kinds) {
  const own = new Function('a', 'let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s;');
  for (let i = 0; i < 800; i++) { const a = new K(16); for (let k = 0; k < a.length; k++) a[k] = k; assertEq(own(a), 120, K.name); assertEq(bytes(a), 16 * K.BYTES_PER_ELEMENT, 'bytes'); }
  assertEq(own(new K(0)), 0, 'empty');
}
for (let i = 0; i < 2000; i++) assertEq(sum(fill(new Float64Array(8), 0.5)), 14, 'floats');
assertEq(sum(fill(new Uint8Array(8), 2)), 56, 'another kind');
assertEq(sum(fill(new Float64Array(new ArrayBuffer(72), 8, 8), 0.5)), 14, 'a part of a buffer');
assertEq(sum([1, 2, 3]), 6, 'an array'); assertEq(sum({length: 2, 0: 1, 1: 2}), 3, 'an object');

// Detached in the middle: the length is 0 from then on.
function detachAt(a, at) { let n = 0; for (let i = 0; i < a.length; i++) { if (i === at) a.buffer.transfer(); n++; } return n; }
for (let i = 0; i < 1500; i++) assertEq(detachAt(new Int32Array(10), -1), 10, 'not detached');
assertEq(detachAt(new Int32Array(10), 4), 5, 'detached');
for (let i = 0; i < 1500; i++) assertEq(detachAt(new Int32Array(10), i % 10), i % 10 + 1, 'detached each time');
function readAt(a, at) { let s = ''; for (let i = 0; i < 6; i++) { if (i === at) a.buffer.transfer(); s += a[i] + ','; a[i] = 7; } return s; }
for (let i = 0; i < 1500; i++) assertEq(readAt(new Uint8Array(4), -1), '0,0,0,0,undefined,undefined,', 'beyond the end');
assertEq(readAt(new Uint8Array(4), 2), '0,0,undefined,undefined,undefined,undefined,', 'detached');

// Resizable buffers: the length follows.
function track(a, b) { let n = 0; for (let i = 0; i < a.length; i++) { n++; if (i === 3) b.resize(6); } return n; }
for (let i = 0; i < 1500; i++) { const b = new ArrayBuffer(8, {maxByteLength: 16}); assertEq(track(new Uint8Array(b), b), 6, 'shrunk'); }
{ const b = new ArrayBuffer(8, {maxByteLength: 16}), fixed = new Uint8Array(b, 0, 8); b.resize(4); assertEq(fixed.length, 0, 'out of bounds'); assertEq(sum(fixed), 0, 'nothing'); b.resize(16); assertEq(fixed.length, 8, 'back'); }

// A getter of one's own.
function len(a) { return a.length; }
for (let i = 0; i < 2000; i++) assertEq(len(new Uint8Array(3)), 3, 'length');
const own = new Uint8Array(3); Object.defineProperty(own, 'length', {value: 9}); assertEq(len(own), 9, 'own property');
class Sub extends Uint8Array { get length() { return 77; } } assertEq(len(new Sub(3)), 77, 'in a subclass');
let error = ''; try { Reflect.get(Uint8Array.prototype, 'length'); } catch (e) { error = e.name; } assertEq(error, 'TypeError', 'no typed array');
const proto = Object.getPrototypeOf(Uint8Array.prototype), old = Object.getOwnPropertyDescriptor(proto, 'length');
Object.defineProperty(proto, 'length', {get() { return 5; }, configurable: true}); assertEq(len(new Uint8Array(3)), 5, 'replaced'); Object.defineProperty(proto, 'length', old); assertEq(len(new Uint8Array(3)), 3, 'restored');
