// What messages say of the source, as V8 words it.
function message(f) { try { f(); } catch (e) { return e.message; } return 'nothing thrown'; }
const o = {f: 5, m() { return {}; }}, k = 'z', a = {b: {}};
function g() { return {}; }
class C { #p = 1; #q; call() { this.#p(); } far() { o.f(); } take() { const {u} = this.#q; } get got() { return o.none(); } static make() { new o.f; } }
class D extends C { constructor() { super(); a.nothing(); } }
const cases = [
  [() => o.f(), 'o.f is not a function'],
  [() => o[k](), 'o[k] is not a function'],
  [() => o['f'](), 'o.f is not a function'],
  [() => o.m().n(), 'o.m(...).n is not a function'],
  [() => g()(), 'g(...) is not a function'],
  [() => [1, a].x(), '[1,a].x is not a function'],
  [() => ({}).x(), '{}.x is not a function'],
  [() => 'text'.x(), '"text".x is not a function'],
  [() => (a + 1)(), '(a + 1) is not a function'],
  [() => new C().x(), '(intermediate value).x is not a function'],
  [() => o?.f(), 'o?.f is not a function'],
  [() => o.f`x`, 'o.f is not a function'],
  [() => new o.f, 'o.f is not a constructor'],
  [() => new (() => {}), '(intermediate value) is not a constructor'],
  [() => { for (const x of o.f); }, 'o.f is not iterable'],
  [() => { for (const x of g()); }, 'g is not a function or its return value is not iterable'],
  [() => [...a], 'a is not iterable'],
  [() => g(...a.none), 'a.none is not iterable (cannot read property undefined)'],
  [() => g(...a), 'Spread syntax requires ...iterable[Symbol.iterator] to be a function'],
  [() => { const {x} = a.none; }, "Cannot destructure property 'x' of 'a.none' as it is undefined."],
  [() => { const {} = null; }, "Cannot destructure 'null' as it is null."],
  [() => { const {x: {y}} = a; }, "Cannot read properties of undefined (reading 'y')"],
  [() => (({x}) => x)(), "Cannot destructure property 'x' of 'undefined' as it is undefined."],
  [() => new C().call(), 'this[#p] is not a function'],
  [() => new C().far(), 'o.f is not a function'],
  [() => new C().take(), "Cannot destructure property 'u' of 'this[#q]' as it is undefined."],
  [() => new C().got, 'o.none is not a function'],
  [() => C.make(), 'o.f is not a constructor'],
  [() => new D, 'a.nothing is not a function'],
  [() => eval('o.f()'), 'o.f is not a function'],
  [() => { 'use strict'; 'abc'.length = 1; }, "Cannot assign to read only property 'length' of string 'abc'"],
];
for (const [f, expected] of cases) {
  const got = message(f);
  if (got !== expected) throw new Error(f + ': expected ' + expected + ', got ' + got);
  if (message(f) !== expected) throw new Error('not the same the second time: ' + f);
}
