// What compiled code keeps knowing of an object across calls and loops, until somebody changes the object's shape.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const HOT = 3000;
class Point { constructor(x, y) { this.x = x; this.y = y; } sum() { return this.x + this.y; } }
let change = null;
function outside(p) { if (change !== null) change(p); return 1; }
const opaque = [outside, (p) => outside(p), (p) => outside(p) * 1, (p) => outside(p) + 0, (p) => outside(p) | 0, (p) => Number(outside(p))];
function across(p, i) { const a = p.x; opaque[i % 6](p); return a + p.x + p.y; }
function around(p, n) { let s = p.x; for (let i = 0; i < n; i++) { s += p.x; opaque[i % 6](p); s += p.y; } return s; }
function run(p) { let r = 0; for (let i = 0; i < HOT; i++) r = across(p, i) + around(p, 3); return r; }
const changes = {
  __proto__: null,
  widened(p) { p.x = 1.5; }, object(p) { p.y = 'y'; }, added(p) { p.z = 1; }, deleted(p) { delete p.x; }, last(p) { delete p.y; },
  getter(p) { Object.defineProperty(p, 'x', {get() { return 100; }}); }, frozen(p) { Object.freeze(p); }, proto(p) { Object.setPrototypeOf(p, {x: 5}); },
  prototype(p) { ({__proto__: p}).x; }, dictionary(p) { for (let i = 0; i < 200; i++) p['k' + i] = i; }
};
for (const name in changes) {
  class Fresh extends Point { constructor(x, y) { super(x, y); this[name] = 0; this.own = name; } }
  const make = () => new Fresh(1, 2);
  assertEq(run(make()), 4 + 10, name + ', unchanged');
  const slow = make();
  changes[name](slow);
  const expected = String(slow.x + slow.x + slow.y);
  const p = make();
  change = (o) => { if (o === p) { change = null; changes[name](o); } };
  const first = String(across(p, 5));
  assertEq(first, String(1 + slow.x + slow.y), name + ', changed in a call');
  assertEq(String(across(p, 0)), expected, name + ', afterwards');
  const q = make();
  let trips = 0;
  change = (o) => { if (o === q && ++trips === 2) changes[name](o); };
  let s = 1;
  { const o = make(); s += o.x + o.y; s += o.x; }
  change = null;
  const r = make(); let t = r.x; t += r.x; t += r.y; t += r.x; changes[name](r); t += r.y; t += r.x; t += r.y;
  trips = 0;
  change = (o) => { if (o === q && ++trips === 2) changes[name](o); };
  assertEq(String(around(q, 3)), String(t), name + ', changed in a loop');
  change = null;
}

// Methods of several shapes, called in one place.
class A { constructor() { this.v = 1; } f(x) { return this.v + x; } }
class B { constructor() { this.w = 2; this.v = 2; } f(x) { return this.v * x; } }
class C extends A { constructor() { super(); this.c = 0; } f(x) { return super.f(x) - this.c; } }
class D { f(x) { throw x; } }
function dispatch(o, a) { try { return o.f(a.k + 1); } catch (e) { return -e; } }
function tail(o, a) { 'use strict'; return o.f(a.k + 1); }
function receives(o, a) { let s = 0; for (const m of o) s += m.f(a.k) + m.v; return s; }
const all = [new A(), new B(), new C()];
for (let i = 0; i < HOT; i++) {
  assertEq(dispatch(all[i % 3], {k: i}), [i + 2, 2 * i + 2, i + 2][i % 3], 'dispatch');
  assertEq(tail(all[i % 3], {k: i}), [i + 2, 2 * i + 2, i + 2][i % 3], 'in tail position');
  assertEq(receives(all, {k: 1}), 3 + 4 + 3, 'in a loop');
}
assertEq(dispatch(new D(), {k: 6}), -7, 'a fourth shape, which throws');
B.prototype.f = function (x) { return 'new ' + x; };
assertEq(dispatch(all[1], {k: 1}), 'new 2', 'a method replaced');
all[0].f = (x) => 'own ' + x;
assertEq(dispatch(all[0], {k: 1}), 'own 2', 'a method of its own');
assertEq(tail(all[0], {k: 1}), 'own 2', 'and in tail position');

// Bindings that nobody assigns to, of closures made once and made again.
function counter(start) {
  const step = start;
  let never = {n: start};
  let sometimes = start;
  function add(x) { return x + step + never.n + sometimes; }
  return {add, change() { sometimes++; }, late: () => later, set() { later = start; }};
  let later;
}
const one = counter(1);
for (let i = 0; i < HOT; i++) assertEq(one.add(i), i + 3, 'bindings');
one.change();
assertEq(one.add(0), 4, 'an assigned one');
const two = counter(10);
for (let i = 0; i < HOT; i++) { assertEq(two.add(i), i + 30, 'bindings of another closure'); assertEq(one.add(i), i + 4, 'and of the first'); }
function early() { return typeof value === 'undefined' ? 0 : value; }
let dead = 0;
for (let i = 0; i < HOT; i++) { try { readLate(); } catch (e) { dead++; } }
function readLate() { return value.x; }
const value = {x: 7};
assertEq(dead, HOT, 'dead zone'); assertEq(readLate(), 7, 'alive'); assertEq(early(), value, 'alive');
{
  let a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1, h = 1;
  function k() { return 1; }
  const l = [1];
  const sum = () => a + b + c + d + e + f + g + h + k() + l[0];
  const inner = () => { ({x: d} = {x: 2}); (() => { e &&= 2; })(); };
  for (let i = 0; i < HOT; i++) assertEq(sum(), 10, 'before assignments');
  for (a of [2]);
  [b] = [2]; c++; inner(); for (f in {2: 0}); f = +f;
  eval('g = 2'); [h = 1] = [2]; k = () => 2; l[0] = 2;
  assertEq(sum(), 20, 'after assignments');
}
function evaluated() {
  let x = 1;
  const read = () => x;
  for (let i = 0; i < HOT; i++) assertEq(read(), 1, 'before eval');
  (function (code) { 'use strict'; eval(code); })('x = 2');
  assertEq(read(), 2, 'after eval');
}
evaluated();
