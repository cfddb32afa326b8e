// Steps that fill arrays, enter constructors, call built-in functions and compare: warm, and then with what they were not made for.
{
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function warm(f, ...args) { for (let i = 0; i < 40; i++) f(...args); }
function assertThrows(f, type, what) {
  try { f(); } catch (e) { assertEq(e instanceof type, true, what + ' (' + e + ')'); return; }
  throw new Error(what + ': nothing thrown');
}

// Elements: holes filled, arrays that grow, frozen ones, stores of another kind.
const put = (a, i, v) => { a[i] = v; return a.length; };
for (let k = 0; k < 40; k++) { const a = new Array(4); for (let i = 0; i < 4; i++) put(a, i, {}); put(a, 4, a); }
assertEq(put(new Array(4), 2, {}), 4, 'a hole is filled');
assertEq(put([{}], 1, 'x'), 2, 'an array grows');
assertEq(put([{}], 5, 'x'), 6, 'with holes');
const numbers = new Array(3);
put(numbers, 0, 1);
put(numbers, 1, 2.5);
assertEq(numbers.join(), '1,2.5,', 'numbers where objects were seen');
const frozen = Object.freeze([{}]);
put(frozen, 1, {});
assertEq(frozen.length, 1, 'a frozen array stays');
assertThrows(() => { 'use strict'; const p = (a, i, v) => { a[i] = v; }; for (let k = 0; k < 40; k++) p([], 0, {}); p(Object.freeze([]), 0, {}); }, TypeError, 'strictly');
const fixed = [{}];
Object.defineProperty(fixed, 'length', { writable: false });
put(fixed, 1, {});
assertEq(fixed.length, 1, 'so does one of fixed length');
const putInt = (a, i, v) => { a[i] = v; };
for (let k = 0; k < 40; k++) { const a = []; for (let i = 0; i < 9; i++) putInt(a, i, i); }
const ints = [1];
putInt(ints, 1, -2147483648);
putInt(ints, 2, 0.5);
assertEq(ints.join(), '1,-2147483648,0.5', 'the least int32, and a double');
const putDouble = (a, i, v) => { a[i] = v; };
for (let k = 0; k < 40; k++) { const a = [0.5]; putDouble(a, 0, k + 0.25); putDouble(a, 1, 1.5); }
const doubles = [0.5];
putDouble(doubles, 0, NaN);
putDouble(doubles, 1, 3);
putDouble(doubles, 2, -0);
assertEq(doubles[0], NaN, 'NaN is no hole');
assertEq(doubles[1], 3, 'an int32');
assertEq(doubles[2], -0, 'minus zero');
const get = (a, i) => a[i];
warm(get, [1, {}, , 3], 2);
warm(get, [1, {}], 7);
assertEq(get([1, {}, , 3], 2), undefined, 'a hole');
assertEq(get([{}], 3), undefined, 'beyond the end');
assertEq(get([{}], -1), undefined, 'in front');
assertEq(get([1, 2], 1), 2, 'another kind of store');
const char = (s, i) => s[i];
warm(char, 'abc', 1);
assertEq(char('abc', 2), 'c', 'a character');
assertEq(char('abc', 3), undefined, 'beyond the string');
assertEq(char(['x'], 0), 'x', 'no string');

// Equality of everything.
const same = (a, b) => a === b, loose = (a, b) => { if (a == b) return 'yes'; return 'no'; };
warm(same, 1.5, 2.5);
warm(same, 'a', Symbol.iterator);
assertEq(same(1, 1.5), false, 'int32 and double');
assertEq(same(0, -0), true, 'zeros');
assertEq(same(NaN, NaN), false, 'NaN');
assertEq(same('ab' + 'c'.repeat(20), 'ab' + 'c'.repeat(20)), true, 'ropes');
assertEq(same(Symbol.iterator, Symbol.iterator), true, 'symbols');
assertEq(same(2n ** 70n, 2n ** 70n), true, 'bigints');
warm(loose, 'a', 'b');
assertEq(loose('a', 'a'), 'yes', 'strings');
assertEq(loose('1', 1), 'yes', 'a string and a number');
assertEq(loose(null, undefined), 'yes', 'null and undefined');
assertEq(loose(0.5, 0.5), 'yes', 'doubles');

// Numbers of both kinds.
const half = (x) => x / 2;
warm(half, 6);
warm(half, 7);
assertEq(half(8), 4, 'an exact quotient');
assertEq([9, 8, 7][half(2)], 8, 'is an index');
assertEq(half(-0), -0, 'minus zero');
const rest = (x, y) => x % y;
warm(rest, 7, 3);
assertEq(rest(-6, 3), -0, 'minus zero as a remainder');
assertEq(rest(5, 0), NaN, 'by zero');
assertEq(rest(-7, 3), -1, 'negative');
warm(rest, 7.5, 2);
assertEq(rest(7, 2), 1, 'int32s where doubles were seen');
const bits = (x, y) => (x ^ y) >>> 1 | ~x;
warm(bits, 4294967296.5, 3);
assertEq(bits(4294967297.5, 3), -1, 'ToInt32');
assertEq(bits(NaN, 3), -1, 'of NaN');
const minus = (x) => -x;
warm(minus, 5);
assertEq(minus(0), -0, 'minus zero');
assertEq(minus(-2147483648), 2147483648, 'beyond int32');
assertEq(minus('3'), -3, 'a string');
let n = 0.5;
const count = () => n++;
warm(count);
assertEq(n, 40.5, '++ of doubles');
const join = (a, b) => a + b;
warm(join, 'a', 'b');
assertEq(join('a', 1), 'a1', 'a string and a number');
assertEq(join(1, 2), 3, 'numbers');

// Constructors: plain, derived, default, built in; super() twice, and never.
class A { constructor(x, y) { this.x = x; this.y = y; } sum() { return this.x + this.y; } }
class B extends A { constructor(x, twice) { super(x, 2); if (twice) super(1, 1); this.z = 3; } }
class C extends B { }
class D extends C { constructor(...args) { super(...args); this.args = args.length; } }
const make = (K, ...args) => new K(...args);
const makeB = (x, t) => new B(x, t), makeC = (x) => new C(x), makeD = (x) => new D(x, false, 1);
warm(makeB, 1, false);
warm(makeC, 1);
warm(makeD, 1);
assertEq(makeB(5).sum(), 7, 'derived');
assertEq(makeC(6).sum(), 8, 'default');
assertEq(makeD(7).args, 3, 'rest');
assertEq(Object.getPrototypeOf(makeD(1)), D.prototype, 'its prototype');
assertThrows(() => makeB(1, true), ReferenceError, 'super() twice');
class Never extends A { constructor(call) { if (call) super(1, 2); } }
const makeNever = (c) => new Never(c);
warm(makeNever, true);
assertThrows(() => makeNever(false), ReferenceError, 'super() never');
Object.setPrototypeOf(C, Array);
assertEq(Array.isArray(makeC(3)), true, 'another super constructor');
assertEq(makeC(3).length, 3, 'with its arguments');
function F() { this.a = 1; }
const makeF = () => new F();
warm(makeF);
F.prototype = { b: 2 };
assertEq(makeF().b, 2, 'another prototype');
const makeArray = (k) => new Array(k);
warm(makeArray, 3);
assertThrows(() => makeArray(-1), RangeError, 'an invalid length');
assertThrows(() => new (class extends null { })(), TypeError, 'extends null');

// Built-in functions, tail calls, methods of primitives.
const slice = (s, i) => s.substring(i, i + 2);
warm(slice, 'abcdef', 1);
assertEq(slice('abcdef', 3), 'de', 'substring');
assertEq(slice({ substring: (a, b) => a * b }, 3), 15, 'of something else');
const saved = String.prototype.substring;
String.prototype.substring = function () { return 'mine'; };
assertEq(slice('abcdef', 3), 'mine', 'replaced');
String.prototype.substring = saved;
const depth = (k) => { 'use strict'; return k === 0 ? 'done' : depth(k - 1); };
warm(depth, 3);
assertEq(depth(20000), 'done', 'tail calls');

// Iteration and switches.
const total = (xs) => { let s = ''; for (const x of xs) s += x; return s; };
warm(total, ['a', {}]);
assertEq(total(['a', , 'b']), 'aundefinedb', 'a hole');
assertEq(total([1, 2.5]), '12.5', 'numbers');
assertEq(total(new Set([1, 2])), '12', 'a set');
const growing = ['x'];
let s = 0;
for (const x of growing) { if (growing.length < 60) growing.push(x); s++; }
assertEq(s, 60, 'an array that grows');
const choose = (x) => { switch (x) { case 0: return 'a'; case 1: return 'b'; case 2: return 'c'; case 3: return 'd'; case 4: return 'e'; default: return '?'; } };
warm(choose, 1);
assertEq(choose(4) + choose(5) + choose(-1) + choose(2.0) + choose('1') + choose(0.5), 'e??c??', 'switch');

// Private fields, variables before their time.
class P { #a = 1; static read(o) { return o.#a; } static write(o, v) { o.#a = v; } }
const p = new P();
warm(P.read, p);
warm(P.write, p, 2);
P.write(p, 'x');
assertEq(P.read(p), 'x', 'a private field of another kind');
assertThrows(() => P.read({}), TypeError, 'none');
const early = (now) => { if (now) return later; let later = 1; return later; };
warm(early, false);
assertThrows(() => early(true), ReferenceError, 'too early');
}
