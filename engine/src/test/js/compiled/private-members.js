// Private methods, accessors, brands and `#x in o` as compiled code has them: constants behind checks of shapes, which fail in the middle of loops here.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function thrown(f) { try { f(); } catch (e) { return e.name; } return 'nothing'; }
const HOT = 3000;

class Counter {
  #n = 0; #step; static #all = 0;
  constructor(step) { this.#step = step; }
  #bump() { this.#n += this.#step; Counter.#note(); }
  static #note() { Counter.#all++; }
  get #double() { return this.#n * 2; }
  set #double(v) { this.#n = v / 2; }
  set #only(v) { this.#n = v; }
  tick() { this.#bump(); return this; }
  get value() { return this.#n; }
  twice() { this.#double = this.#double + 2; return this.#n; }
  readOnly() { return this.#only; }
  assignMethod() { this.#bump = 1; }
  only(v) { this.#only = v; return this.#n; }
  static is(o) { return #n in o; }
  static does(o) { return #bump in o; }
  static tick(o) { o.#bump(); return o.#n; }
  static get all() { return Counter.#all; }
}
function sum(times, step) {
  const c = new Counter(step);
  for (let i = 0; i < times; i++) c.tick();
  return c.value;
}
for (let i = 0; i < HOT; i++) assertEq(sum(3, i), 3 * i, 'sum');
assertEq(Counter.all, 3 * HOT, 'static private method');
// The int field overflows, holds a fraction, then a string, in the middle of a loop.
assertEq(sum(3, 2 ** 30), 3 * 2 ** 30, 'wider than an int');
assertEq(sum(3, 0.5), 1.5, 'fractions');
assertEq(sum(3, 'x'), '0xxx', 'strings');
for (let i = 0; i < HOT; i++) assertEq(sum(2, i), 2 * i, 'after that');
for (let i = 0; i < HOT; i++) { const c = new Counter(1); assertEq(c.twice(), 1, 'accessor pair'); assertEq(c.only(5), 5, 'setter'); }
for (let i = 0; i < 300; i++) {
  const c = new Counter(1);
  assertEq(thrown(() => c.readOnly()), 'TypeError', 'no getter');
  assertEq(thrown(() => c.assignMethod()), 'TypeError', 'methods are not writable');
}

// Objects of other shapes come by: with more properties, of a subclass, returned by a base class, and those without the brand.
class Sub extends Counter { #own = 7; get own() { return this.#own; } }
class Returned { constructor(o) { return o; } }
class Stamped extends Returned { #mark = 1; #secret() { return this.#mark; } static read(o) { return o.#secret(); } static has(o) { return #secret in o; } }
function ticks(list) { let s = 0; for (let i = 0; i < list.length; i++) s += Counter.tick(list[i]); return s; }
for (let i = 0; i < HOT; i++) assertEq(ticks([new Counter(1), new Counter(2)]), 3, 'monomorphic');
const wide = new Counter(1); wide.extra = 1; wide.more = 2;
assertEq(ticks([new Counter(1), wide, new Counter(2), new Sub(3)]), 7, 'other shapes');
for (let i = 0; i < HOT; i++) assertEq(ticks([new Counter(1), new Sub(2)]), 3, 'two shapes');
assertEq(thrown(() => ticks([new Counter(1), {}])), 'TypeError', 'without the brand');
assertEq(thrown(() => ticks([new Counter(1), 5])), 'TypeError', 'a number');
assertEq(new Sub(1).own, 7, 'of the subclass');
for (let i = 0; i < HOT; i++) { const o = {i}; new Stamped(o); assertEq(Stamped.read(o), 1, 'stamped'); assertEq(Stamped.has(o), true, 'has'); }
const twice = {}; new Stamped(twice); assertEq(thrown(() => new Stamped(twice)), 'TypeError', 'stamped twice');
assertEq(thrown(() => new Stamped(Object.freeze({}))), 'TypeError', 'frozen');
const proxy = new Proxy({}, {}); new Stamped(proxy); assertEq(Stamped.read(proxy), 1, 'a proxy has it itself');
const many = {}; for (let i = 0; i < 200; i++) many['k' + i % 150 + i] = i; for (let i = 0; i < 150; i++) delete many['k' + i + i]; new Stamped(many); assertEq(Stamped.read(many), 1, 'a dictionary');

// `#x in o`: present, absent, both, no object.
function count(list) { let n = 0; for (let i = 0; i < list.length; i++) if (Counter.is(list[i])) n += Counter.does(list[i]) ? 1 : 100; return n; }
for (let i = 0; i < HOT; i++) assertEq(count([new Counter(1), new Counter(1)]), 2, 'present');
assertEq(count([new Counter(1), {}, new Counter(1)]), 2, 'absent in the middle');
for (let i = 0; i < HOT; i++) assertEq(count([{}, new Counter(1), [], wide]), 2, 'both');
assertEq(thrown(() => count([new Counter(1), 'text'])), 'TypeError', 'no object');
function none(o) { return Counter.is(o); }
for (let i = 0; i < HOT; i++) assertEq(none({a: i}), false, 'never');
assertEq(none(new Counter(1)), true, 'once');

// One body, many classes: names and brands differ, the code is shared.
function make(k) { return class { #v = k; #get() { return this.#v + k; } get() { return this.#get(); } static of(o) { return o.#get(); } }; }
const classes = []; for (let i = 0; i < 6; i++) classes.push(make(i));
for (let i = 0; i < HOT; i++) { const C = classes[0]; assertEq(new C().get(), 0, 'the first'); }
for (let i = 0; i < HOT; i++) { const k = i % 6, C = classes[k]; assertEq(new C().get(), 2 * k, 'all'); assertEq(C.of(new C()), 2 * k, 'static'); }
assertEq(thrown(() => classes[0].of(new classes[1]())), 'TypeError', 'of another class');

// A class in a loop: each evaluation has names of its own.
let last = null;
for (let i = 0; i < HOT; i++) {
  class Local { #x = i; x() { return this.#x; } static is(o) { return #x in o; } }
  const o = new Local();
  assertEq(o.x(), i, 'local'); assertEq(Local.is(o), true, 'mine');
  if (last) assertEq(Local.is(last), false, 'not mine');
  last = o;
}
