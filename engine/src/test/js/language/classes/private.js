// Private names: https://tc39.es/ecma262/#sec-class-definitions
class A {
  #f = 1;
  #m() { return 'm' + this.#f; }
  get #g() { return this.#f * 2; }
  set #g(v) { this.#f = v; }
  static #s = 's';
  static #sm() { return A.#s; }
  read() { return [this.#f, this.#m(), this.#g]; }
  write(v) { this.#g = v; this.#f++; return this.#f; }
  static readS() { return A.#sm(); }
  static has(o) { return #f in o; }
  static get(o) { return o.#f; }
  static writeMethod(o) { o.#m = 1; }
  onlyCall() { return this.#m?.(); }
}
const a = new A();
equal(a.read(), [1, 'm1', 2]);
same(a.write(10), 11);
same(A.readS(), 's');
same(A.has({}), false);
same(A.has(a), true);
throws(TypeError, () => A.get({}));
throws(TypeError, () => A.writeMethod(a));
equal(Object.keys(a), []);
equal(Reflect.ownKeys(a), []);
throws(TypeError, () => A.get(new Proxy(a, {})));
throws(TypeError, () => { class T { static #s = 1; static r() { return this.#s; } } class U extends T {} U.r(); });
class Stamp extends (function (o) { return o; }) { #p = 1; static has(o) { return #p in o; } }
const target = {};
new Stamp(target);
same(Stamp.has(target), true);
throws(TypeError, () => new Stamp(target), 'twice');
const make = () => class { #x = 1; static read(o) { return o.#x; } };
const X = make(), Y = make();
throws(TypeError, () => X.read(new Y()), 'each evaluation has its own names');
class Outer { #o = 1; inner() { return class { read(x) { return x.#o; } }; } }
const outer = new Outer();
same(new (outer.inner())().read(outer), 1);
class G { get #x() { return 1; } w() { this.#x = 2; } }
throws(TypeError, () => new G().w());
class E { #x = 5; e() { return eval('this.#x'); } }
same(new E().e(), 5);
syntaxErrors('class A { #a; #a; }', 'class A { m() { this.#b; } }', 'class A { #constructor; }', 'class A { get #a() {} get #a() {} }', 'class A { static get #a() {} set #a(v) {} }', 'this.#a', 'class A { #a; m() { delete this.#a; } }', 'class A extends B { #a; m() { super.#a; } }', 'class A { # a; }');
