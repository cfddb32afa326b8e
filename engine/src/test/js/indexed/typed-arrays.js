// Typed arrays, buffers that resize, detach or never change, DataView, Atomics, base64.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function throws(f, type, what) {
  try { f(); } catch (e) { if (e instanceof type) return; throw e; }
  throw new Error(what + ': nothing thrown');
}

// Conversion on writing.
const values = [1.5, -1.5, 255.5, 254.5, 2147483648, -2147483649, NaN, Infinity, -0, 65520, 1e-8];
function written(C) { return Array.from(new C(values), v => Object.is(v, -0) ? '-0' : String(v)).join(); }
assertEq(written(Int8Array), '1,-1,-1,-2,0,-1,0,0,0,-16,0', 'int8');
assertEq(written(Uint8ClampedArray), '2,0,255,254,255,0,0,255,0,255,0', 'clamped');
assertEq(written(Int32Array), '1,-1,255,254,-2147483648,2147483647,0,0,0,65520,0', 'int32');
assertEq(written(Uint32Array), '1,4294967295,255,254,2147483648,2147483647,0,0,0,65520,0', 'uint32');
assertEq(written(Float16Array), '1.5,-1.5,255.5,254.5,Infinity,-Infinity,NaN,Infinity,-0,Infinity,0', 'float16');
assertEq(new Float16Array([65519.999])[0], 65504, 'float16 is rounded once');
assertEq(new BigInt64Array([2n ** 63n])[0], -(2n ** 63n), 'bigint64 wraps');
throws(() => new BigInt64Array([1]), TypeError, 'no number in a bigint array');

// Integer-indexed exotic behaviour.
const t = new Int16Array(3);
t[5] = 1; t['-0'] = 1; t['1.5'] = 1; t[-1] = 1;
assertEq(Object.keys(t).join(), '0,1,2', 'invalid indices store nothing');
assertEq('-0' in t, false, 'and are not there');
assertEq(Reflect.defineProperty(t, 0, {value: 7, writable: false}), false, 'elements stay writable');
assertEq(delete t[9], true, 'delete beyond');
throws(() => { 'use strict'; delete t[0]; }, TypeError, 'delete an element');
throws(() => Object.freeze(t), TypeError, 'cannot be frozen');

// Resizing.
const resizable = new ArrayBuffer(8, {maxByteLength: 16});
const tracking = new Uint8Array(resizable), bound = new Uint8Array(resizable, 4, 4);
resizable.resize(16);
assertEq(tracking.length, 16, 'follows');
resizable.resize(6);
assertEq(bound.length, 0, 'out of bounds');
assertEq(bound[0], undefined, 'reads nothing');
assertEq(bound.byteOffset, 0, 'and has no offset');
throws(() => bound.fill(1), TypeError, 'methods refuse');
resizable.resize(8);
assertEq(bound.length, 4, 'back in bounds');
assertEq(tracking.map((v, i) => { if (i === 2) resizable.resize(4); return i; }).length, 8, 'shrinks in map');

// Detaching.
const buffer = new ArrayBuffer(8), view = new Int32Array(buffer);
view[1] = 42;
const moved = buffer.transfer(12);
assertEq(buffer.detached, true, 'detached');
assertEq(view.length + ',' + view[1], '0,undefined', 'view of a detached buffer');
view[1] = 5;
assertEq(new Int32Array(moved).join(), '0,42,0', 'moved');
throws(() => view.map(x => x), TypeError, 'methods refuse');
let gone = new Int32Array(4);
assertEq(gone.fill({valueOf() { return 1; }}).join(), '1,1,1,1', 'fill converts once');
throws(() => gone.fill({valueOf() { gone.buffer.transfer(); return 1; }}), TypeError, 'detached while converting');

// Immutable buffers.
const constant = new Uint8Array([1, 2, 3]).buffer.transferToImmutable();
const reader = new Uint8Array(constant);
reader[0] = 9;
assertEq(reader.join(), '1,2,3', 'unchanged');
throws(() => { 'use strict'; reader[0] = 9; }, TypeError, 'strict code is told');
throws(() => reader.fill(0), TypeError, 'methods too');
assertEq(JSON.stringify(Object.getOwnPropertyDescriptor(reader, 0)), '{"value":1,"writable":false,"enumerable":true,"configurable":false}', 'descriptor');

// Overlapping copies.
const o = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
o.set(o.subarray(0, 4), 2);
assertEq(o.join(), '1,2,1,2,3,4,7,8', 'set within one buffer');
new Int8Array(o.buffer, 0, 4).set(new Uint16Array(o.buffer, 0, 4));
assertEq(o.join(), '1,1,3,7,3,4,7,8', 'of another type');
assertEq(new Float64Array([3, NaN, -0, 0, -Infinity]).sort().join(), '-Infinity,0,0,3,NaN', 'sort');
assertEq(Object.is(new Float64Array([0, -0]).sort()[0], -0), true, '-0 first');
assertEq(new Uint32Array([4294967295, 1, 2147483648]).sort().join(), '1,2147483648,4294967295', 'unsigned order');
assertEq(new BigUint64Array([-1n, 1n]).sort().join(), '1,18446744073709551615', 'unsigned order of bigints');

// DataView, both byte orders.
const dv = new DataView(new ArrayBuffer(16));
dv.setFloat64(0, Math.PI); assertEq(dv.getUint8(0), 0x40, 'big-endian by default');
dv.setFloat64(0, Math.PI, true); assertEq(dv.getUint8(7), 0x40, 'little-endian');
assertEq(dv.getFloat64(0, true), Math.PI, 'round trip');
dv.setUint32(8, 0xdeadbeef); assertEq(dv.getInt32(8), -559038737, 'int32'); assertEq(dv.getUint16(8, true), 0xadde, 'uint16');
dv.setBigInt64(8, -2n); assertEq(dv.getBigUint64(8), 18446744073709551614n, 'bigint');
throws(() => dv.getInt32(13), RangeError, 'beyond the end');
throws(() => dv.setInt8(-1, 0), RangeError, 'before the start');

// Atomics.
const shared = new Int32Array(new SharedArrayBuffer(16, {maxByteLength: 32}));
assertEq(Atomics.add(shared, 0, 5), 0, 'add gives the old value');
assertEq(Atomics.compareExchange(shared, 0, 5, 7), 5, 'compareExchange');
assertEq(Atomics.exchange(shared, 0, -1), 7, 'exchange');
assertEq(Atomics.and(shared, 0, 0xff) + Atomics.load(shared, 0), 254, 'and, load');
assertEq(Atomics.store(new Uint8Array(1), 0, 257.9), 257, 'store gives what it was given');
assertEq(Atomics.wait(shared, 0, 0, 10), 'not-equal', 'wait');
assertEq(Atomics.wait(shared, 0, 255, 1), 'timed-out', 'wait');
assertEq(Atomics.notify(shared, 0), 0, 'nobody waits');
shared.buffer.grow(32);
assertEq(shared.length, 8, 'growable');

// Base64 and hex.
assertEq(new Uint8Array([251, 255, 1, 2]).toBase64(), '+/8BAg==', 'base64');
assertEq(new Uint8Array([251, 255, 1, 2]).toBase64({alphabet: 'base64url', omitPadding: true}), '-_8BAg', 'base64url');
assertEq(Uint8Array.fromBase64(' +/8 BAg = = ').join(), '251,255,1,2', 'whitespace');
assertEq(Uint8Array.fromHex('00ffA0').toHex(), '00ffa0', 'hex');
const target = new Uint8Array(4);
assertEq(JSON.stringify(target.setFromBase64('AQIDBAUG')), '{"read":4,"written":3}', 'whole chunks only');
throws(() => Uint8Array.fromBase64('AQ=', {lastChunkHandling: 'strict'}), SyntaxError, 'strict');

// Searching compares raw elements.
for (const C of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array]) {
  const a = new C([3, 1, 0, 1, 7, 100]);
  assertEq([a.indexOf(1), a.lastIndexOf(1), a.indexOf(1, 2), a.lastIndexOf(1, 2), a.indexOf(-0), a.includes(100), a.indexOf('1'), a.indexOf(1.5), a.indexOf(1, -3), a.lastIndexOf(100, -7)].join(),
    '1,3,3,1,2,true,-1,-1,3,-1', C.name + ' search');
  assertEq([a.indexOf(256), a.indexOf(-255), a.indexOf(4294967297), a.includes(NaN), a.indexOf(Infinity), a.includes(undefined)].join(), '-1,-1,-1,false,-1,false', C.name + ' out of range');
}
assertEq([new Float64Array([1, NaN]).includes(NaN), new Float64Array([1, NaN]).indexOf(NaN), new Float32Array([0.1]).indexOf(0.1), new Int8Array([-1]).indexOf(255), new Uint32Array([4294967295]).indexOf(4294967295)].join(),
  'true,-1,-1,-1,0', 'search for odd numbers');
