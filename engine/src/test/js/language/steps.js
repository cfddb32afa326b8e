// The interpreter's steps: several instructions in one, specialised by what was seen, that then meet what they were not made for. Each function is
// warm before it does.
{
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function warm(f, ...args) { for (let i = 0; i < 40; i++) f(...args); }

// Trees of arithmetic: int32s, then overflow, -0, doubles, strings, objects.
const tree = (a, b, c) => (a + b) * c - a;
warm(tree, 1, 2, 3);
assertEq(tree(1, 2, 3), 8, 'int32s');
assertEq(tree(2147483647, 1, 2), 2147483649, 'overflow in the tree');
assertEq(tree(0, 0, -1) === 0, true, 'zero');
assertEq(((a, b) => a * b)(0, -1), -0, 'minus zero');
assertEq(tree(0.5, 1, 2), 2.5, 'doubles');
assertEq(tree('1', 2, 3), 35, 'strings');
assertEq(tree(undefined, 2, 3), NaN, 'undefined');
const mixed = (a, b, c) => a * b + c;
warm(mixed, 0.5, 2, 3);
assertEq(mixed(0.5, 2, 3), 4, 'double and int32');
assertEq(mixed(3, 4, 5), 17, 'int32s where doubles were seen');
assertEq([10, 20, 30][mixed(1, 1, 1)], 30, 'and their result is an index');
assertEq(mixed(65536, 65536, 1), 4294967297, 'overflow there');
assertEq(mixed(0, -1, -0), -0, 'minus zero there');
let conversions = '';
const noisy = (n) => ({ valueOf() { conversions += n; return n; } });
const visits = (a, b, c) => a - b * c;
warm(visits, 9, 2, 3);
assertEq(visits(noisy(9), noisy(2), noisy(3)), 3, 'objects');
assertEq(conversions, '239', 'each converted once, in order');

// An operand used twice is no part of a tree; one that lives on is written.
function twice(o) { const p = o.p; return p.q + p.r; }
warm(twice, { p: { q: 1, r: 2 } });
assertEq(twice({ p: { q: 5, r: 6 } }), 11, 'used twice');
function kept(o, n) { let x = o.v + n; if (x > n) x = x * 2; return x; }
warm(kept, { v: 1 }, 2);
assertEq(kept({ v: 3 }, 4), 14, 'used later');
function shifted(i, a) { a[i] = i = i + 1; return a[i - 1] + i; }
warm(shifted, 0, [0, 0]);
assertEq(shifted(1, [0, 0, 0]), 4, 'a register read before it is written');

// Properties: another shape, a getter, a prototype that changes, undefined and null.
class A { constructor(x) { this.x = x; this.y = 1; } get() { return this.x + this.y; } }
class B extends A { get() { return -super.get(); } }
const call = (o) => o.get();
warm(call, new A(3));
assertEq(call(new A(3)), 4, 'one shape');
assertEq(call(new B(3)), -4, 'another shape');
warm(call, new B(3));
assertEq(call({ get() { return 'own'; } }), 'own', 'a third');
A.prototype.get = function () { return 'new'; };
assertEq(call(new A(1)), 'new', 'the prototype changed');
assertEq(call(new B(1)), NaN, 'above it as well');
let got = 0;
assertEq(twice({ get p() { got++; return { q: 1, r: 1 }; } }), 2, 'a getter');
assertEq(got, 1, 'called once');
function thrown(f, ...args) { try { f(...args); } catch (e) { return e.constructor.name + ': ' + e.message; } return 'nothing'; }
assertEq(thrown(twice, { p: null }), "TypeError: Cannot read properties of null (reading 'q')", 'null');
assertEq(thrown(call, { get: 3 }), 'TypeError: o.get is not a function', 'no function');
class Fields { constructor(v) { this.v = v; } set(v) { this.v = v; } }
const f1 = new Fields(1);
for (let i = 0; i < 40; i++) f1.set(i);
f1.set(0.5);
assertEq(f1.v, 0.5, 'an int32 field becomes a double field');
f1.set('s');
assertEq(f1.v, 's', 'and any field');

// Elements: holes, out of bounds, other kinds; stores that grow.
const at = (a, i, j) => a[i + j];
warm(at, [1, 2, 3], 0, 1);
assertEq(at([1, 2, 3], 1, 1), 3, 'int32 elements');
assertEq(at([1, , 3], 0, 1), undefined, 'a hole');
assertEq(at([1], 5, 1), undefined, 'out of bounds');
assertEq(at([1, 2], 0, -1), undefined, 'negative');
assertEq(at([0.5, 1.5], 0, 1), 1.5, 'double elements');
assertEq(at('abc', 1, 1), 'c', 'a string');
assertEq(at(new Uint8Array([7, 8]), 0, 1), 8, 'a typed array');
const put = (a, i, v) => { a[i] = v; return a; };
warm(put, [1, 2, 3], 1, 5);
assertEq(String(put([1, 2], 2, 3)), '1,2,3', 'grows');
assertEq(String(put([1, 2], 0, 0.5)), '0.5,2', 'widens');
assertEq(put([1, 2], 0, NaN)[0], NaN, 'NaN');
assertEq(1 / put([1.5], 0, -0)[0], -Infinity, 'minus zero is kept');

// Comparisons by what was seen, and by what was not.
const same = (a, b) => { if (a === b) return 1; return 0; };
const o1 = {};
warm(same, o1, o1);
assertEq(same(o1, {}), 0, 'objects');
assertEq(same(1, 1.0) + same(NaN, NaN) + same(0, -0), 2, 'numbers');
assertEq(same('a' + o1, 'a[object Object]') + same(1n, 1n) + same(null, undefined), 2, 'others');
const isNull = (a) => { if (a === null) return 'null'; return typeof a; };
warm(isNull, o1);
assertEq(isNull(null) + isNull(undefined) + isNull(0) + isNull(1n), 'nullundefinednumberbigint', 'a constant');
const least = (a, b) => { if (a < b) return a; if (a >= b) return b; return 'neither'; };
warm(least, 1, 2);
assertEq(least(2, 1.5), 1.5, 'less, doubles');
assertEq(least(NaN, 1), 'neither', 'NaN is neither');
assertEq(least('b', 'a'), 'a', 'less, strings');
assertEq(least(2n, 1), 1, 'less, bigints');

// Calls: arguments as trees, too many and too few, other callees, a value not initialised yet, exceptions to handlers of callers.
const pair = (a, b) => a + ',' + b;
const pass = (o, x) => pair(o.v, x);
warm(pass, { v: 1 }, 2);
assertEq(pass({ v: 'v' }, 3), 'v,3', 'arguments');
const few = (o) => pair(o.v), many = (o) => pair(o.v, 1, o.v);
warm(few, { v: 1 });
warm(many, { v: 1 });
assertEq(few({ v: 2 }) + many({ v: 3 }), '2,undefined3,1', 'too few and too many');
const dispatch = (f, x) => f(x);
const callees = [(x) => x + 1, (x) => x + 2, Math.abs, (x) => x + 3, function* () {}, (x) => x + 4, (x) => x + 5, async () => {}];
for (let i = 0; i < 80; i++) dispatch(callees[i & 7], -10);
assertEq(callees.map((c) => typeof dispatch(c, -10)).join(), 'number,number,number,number,object,number,number,object', 'all sorts of callees');
assertEq(thrown(dispatch, class {}, 1), "TypeError: Class constructors cannot be invoked without 'new'", 'a class');
function early(now) { const g = () => late + 1; if (now) g(); let late = 1; return g(); }
warm(early, false);
assertEq(thrown(early, true), "ReferenceError: Cannot access 'late' before initialization", 'not initialised');
const deep = (n) => { if (n === 0) throw 'bottom'; return deep(n - 1) + 1; };
function catches(n) { let step = 'before'; try { step = 'during'; deep(n); } catch (e) { return step + ' ' + e; } finally { step = 'after'; } }
warm(catches, 3);
assertEq(catches(50), 'during bottom', 'a handler of the caller');
function* counter(n) { for (let i = 0; i < n; i++) { const back = yield i * 2 + n; if (back) return back; } }
for (let i = 0; i < 20; i++) assertEq([...counter(4)].join(), '4,6,8,10', 'a generator');
const g1 = counter(9);
g1.next();
assertEq(g1.next('stop').value, 'stop', 'resumed with a value');
class Point { constructor(x, y) { this.x = x; this.y = y; } }
const make = (x, y) => new Point(x + y, y);
warm(make, 1, 2);
assertEq(make(1, 2).x + make('a', 'b').x, '3ab', 'constructors');
function Odd() { return Odd.result; }
const odd = () => new Odd();
Odd.result = 1;
warm(odd);
assertEq(odd() instanceof Odd, true, 'a constructor that returns no object');
Odd.result = o1;
assertEq(odd(), o1, 'and one that does');
}
