// Constructions in compiled code: inlined or not, base and derived, default constructors, constructors that return objects.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
// Too long to be inlined: the constructor's own compiled code runs.
function Big(a, b) {
  this.a = a; this.b = b;
  for (let i = 0; i < 3; i++) { this.a += i; this.b -= i; }
  this.c = a + b; this.d = a - b; this.e = [a, b]; this.f = { a: a, b: b };
  this.target = new.target === Big;
}
Big.prototype.sum = function () { return this.a + this.b + this.c; };
function makeBig(i) { return new Big(i, 2 * i); }
for (let i = 0; i < 1200; i++) {
  const o = makeBig(i);
  assertEq(o.sum(), 6 * i, 'sum');
  assertEq(o.target, true, 'new.target');
  assertEq(Object.getPrototypeOf(o), Big.prototype, 'prototype');
}
class A { constructor(x, y) { this.x = x; this.y = y; this.n = arguments.length; this.nt = new.target; } }
class B extends A { get z() { return this.x; } }
class C extends B { constructor(...args) { super(...args); this.c = args.length; } }
class D extends C { #p = 7; q = this.x; p() { return this.#p + this.q; } }
for (let i = 0; i < 1200; i++) {
  const b = new B(i, 1), c = new C(i, 1, 2), d = new D(i), e = new D();
  assertEq(b.z, i, 'B'); assertEq(b.n, 2, 'B n'); assertEq(b.nt, B, 'B new.target');
  assertEq(c.z, i, 'C'); assertEq(c.n, 3, 'C n'); assertEq(c.c, 3, 'C c'); assertEq(c.nt, C, 'C new.target');
  assertEq(d.p(), 7 + i, 'D'); assertEq(d.n, 1, 'D n'); assertEq(d.y, undefined, 'D y');
  assertEq(e.n, 0, 'D without arguments'); assertEq(e.q, undefined, 'q');
}
function Returns(o) { this.own = 1; return o; }
const other = { other: 1 };
for (let i = 0; i < 1200; i++) {
  assertEq(new Returns(other), other, 'an object replaces this');
  assertEq(new Returns(i).own, 1, 'a primitive does not');
  assertEq(new Returns().own, 1, 'undefined does not');
}
// A constructor's prototype changes.
function P() { this.v = 1; }
const made = [];
for (let i = 0; i < 2000; i++) {
  if (i === 1500) P.prototype = { changed: true };
  made[i & 1] = new P();
  assertEq(made[i & 1].changed, i >= 1500 ? true : undefined, 'prototype ' + i);
}
// Super constructors are looked up when they are called.
class Base1 { constructor() { this.k = 1; } }
class Base2 { constructor() { this.k = 2; } }
class Derived extends Base1 { }
for (let i = 0; i < 2000; i++) {
  if (i === 1500) Object.setPrototypeOf(Derived, Base2);
  assertEq(new Derived().k, i < 1500 ? 1 : 2, 'super ' + i);
}
Object.setPrototypeOf(Derived, null);
let failed;
for (let i = 0; i < 100; i++) {
  try { new Derived(); } catch (e) { failed = e.name; }
  assertEq(failed, 'TypeError', 'no super constructor');
}
// Constructors that throw, and calls of class constructors.
class Throws extends A { constructor(t) { if (t) throw 'x'; super(1, 2); } }
for (let i = 0; i < 1200; i++) {
  let r = 'no';
  try { r = new Throws(i % 3 === 0).y; } catch (e) { r = e; }
  assertEq(r, i % 3 === 0 ? 'x' : 2, 'throws');
  try { r = A(1); } catch (e) { r = e.name; }
  assertEq(r, 'TypeError', 'class called');
}
// The same site constructs with several functions, and with no constructor at all.
function make(F, x) { try { return new F(x); } catch (e) { return e.name; } }
const bound = Big.bind(null, 5);
for (let i = 0; i < 1200; i++) {
  assertEq(make(A, i).x, i, 'A');
  assertEq(make(B, i).x, i, 'B');
  assertEq(make(bound, i).e[1], i, 'bound');
  if (i % 10 === 0) assertEq(make(() => 1, i), 'TypeError', 'arrow');
}
// Instances of a class that others extend, and that gets static properties later.
class Root { constructor(v) { this.v = v; } twice() { return 2 * this.v; } }
class Leaf extends Root { }
function rootAndLeaf(i) { return new Root(i).twice() + new Leaf(i).twice(); }
for (let i = 0; i < 1200; i++) {
  if (i === 600) Root.count = 0;
  if (i === 800) Root.prototype.twice = function () { return 3 * this.v; };
  assertEq(rootAndLeaf(i), i < 800 ? 4 * i : 6 * i, 'rootAndLeaf ' + i);
}
assertEq(Object.getPrototypeOf(new Root(1)), Root.prototype, 'prototype of a root');
