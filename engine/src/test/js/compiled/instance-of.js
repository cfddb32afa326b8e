// instanceof by an inline cache: whatever changes below it must be seen.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
// Functions of its own for each case, so that each has feedback of its own.
const maker = () => new Function('v', 'T', 'return v instanceof T;');
function warm(is, T, yes, no) {
  for (let i = 0; i < 6000; i++) {
    if (!is(yes, T)) throw new Error('should be one');
    if (is(no, T)) throw new Error('should be none');
  }
}
function thrown(f) {
  try { f(); } catch (e) { return e.constructor.name; }
  return 'nothing';
}

{ // What is no object, and chains of some length.
  class A {} class B extends A {} class C extends B {}
  const is = maker();
  warm(is, A, new C, {});
  for (const v of [1, 1.5, 's', true, null, undefined, Symbol(), 1n, Object.create(null), A, A.prototype]) assertEq(is(v, A), false, String(typeof v));
  for (const v of [new A, new B, B.prototype, Object.create(new C)]) assertEq(is(v, A), true, 'below A');
  assertEq(is(new A, C), false, 'another class at the same place');
  assertEq(is(new C, C), true, 'another class');
}
{ // Another prototype of the same function.
  function F() {}
  const is = maker(), f = new F;
  warm(is, F, f, {});
  F.prototype = {};
  assertEq(is(f, F), false, 'the old one');
  assertEq(is(new F, F), true, 'the new one');
  F.prototype = 5;
  assertEq(thrown(() => is(f, F)), 'TypeError', 'no object');
  assertEq(is(1, F), false, 'a primitive is not asked for');
}
{ // Functions of one shape.
  const make = () => function () {};
  const F = make(), G = make(), is = maker();
  warm(is, F, new F, new G);
  warm(is, G, new G, new F);
}
{ // @@hasInstance comes to a function, to a class that is a prototype, and to the chain between.
  function F() {}
  const is = maker();
  warm(is, F, new F, {});
  Object.defineProperty(F, Symbol.hasInstance, { value: () => true });
  assertEq(is({}, F), true, 'a function with its own');
  class A {} class B extends A {}
  const isA = maker(), isB = maker();
  warm(isA, A, new B, {});
  warm(isB, B, new B, new A);
  Object.defineProperty(A, Symbol.hasInstance, { value: v => v === 7, configurable: true });
  assertEq(isA(7, A), true, 'a class with its own');
  assertEq(isB(7, B), true, 'a class that inherits one');
  delete A[Symbol.hasInstance];
  assertEq(isB(new B, B), true, 'gone again');
  class D {} class E extends D {}
  const isE = maker();
  warm(isE, E, new E, new D);
  Object.setPrototypeOf(E, { [Symbol.hasInstance]: () => 'yes' });
  assertEq(isE(1, E), true, 'another chain');
  class S { static [Symbol.hasInstance](v) { return v === 3; } }
  const isS = maker();
  warm(isS, S, 3, new S);
}
{ // A writable property with the usual function, then another.
  function F() {}
  const above = { __proto__: Function.prototype };
  Object.defineProperty(above, Symbol.hasInstance, { value: Function.prototype[Symbol.hasInstance], writable: true, configurable: true });
  Object.setPrototypeOf(F, above);
  const is = maker();
  warm(is, F, new F, {});
  Object.defineProperty(above, Symbol.hasInstance, { value: () => true });
  assertEq(is({}, F), true, 'another value');
}
{ // The value's chain changes, and proxies stand in it.
  class A {}
  const o = {}, is = maker();
  warm(is, A, new A, o);
  Object.setPrototypeOf(o, A.prototype);
  assertEq(is(o, A), true, 'joins');
  let asked = 0;
  const p = new Proxy({}, { getPrototypeOf() { asked++; return A.prototype; } });
  assertEq(is(p, A), true, 'a proxy');
  assertEq(is(Object.create(p), A), true, 'below a proxy');
  assertEq(asked, 2, 'asked each time');
  assertEq(is(new Proxy(new A, {}), A), true, 'a proxy without a trap');
  assertEq(thrown(() => is(new Proxy({}, { getPrototypeOf() { throw new RangeError; } }), A)), 'RangeError', 'a trap throws');
}
{ // Targets of other kinds.
  class A {}
  const is = maker(), bound = A.bind(null);
  warm(is, A, new A, {});
  assertEq(is(new A, bound), true, 'bound');
  assertEq(is(new A, new Proxy(A, {})), true, 'a proxy of a class');
  assertEq(is([], Array), true, 'a builtin');
  assertEq(is(() => 1, Function), true, 'Function');
  for (const T of [1, null, undefined, {}, 'A']) assertEq(thrown(() => is(new A, T)), 'TypeError', 'no function');
  assertEq(thrown(() => is(new A, () => 1)), 'TypeError', 'an arrow has no prototype');
  assertEq(is(1, () => 1), false, 'which a primitive does not need');
  const isBound = maker();
  warm(isBound, bound, new A, {});
}
{ // As a condition, with both operands made in place.
  class A { constructor(n) { this.n = n; } get self() { return this; } }
  const list = [new A(1), null, 5, new A(2)], kinds = { A };
  function sum() {
    let s = 0;
    for (let i = 0; i < list.length; i++) if (list[i] instanceof kinds.A) s += list[i].self.n; else if (!(list[i] instanceof A)) s += 100;
    return s;
  }
  for (let i = 0; i < 3000; i++) assertEq(sum(), 203, 'sum');
}
{ // A ring of prototypes through a proxy.
  class A {}
  const o = {}, is = maker();
  warm(is, A, new A, o);
  Object.setPrototypeOf(o, new Proxy(o, {}));
  assertEq(thrown(() => is(o, A)), 'RangeError', 'a ring');
  assertEq(thrown(() => A[Symbol.hasInstance](o)), 'RangeError', 'a ring, by the method');
}
