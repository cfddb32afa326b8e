class A {
  static #count = 0; #x = 1; y = this.#x; ['z' + 1] = () => this; static s = A; accessor w = 1; accessor #v = 2; 3 = function () {};
  constructor(a) { this.a = a; }
  get x() { return this.#x; } set x(v) { this.#x = v; this.#x += 1; }
  #m() { return super.toString(); } static #sm() {} get #p() { return 1; } set #p(v) {}
  m(o) { this.#p = this.#m(); return #x in o && A.#sm() && A.#count++; }
  static { var t = this; A.#count = t; }
  ['computed']() {} static async *gen() {}
}
class B extends A { constructor(...a) { super(...a); super.x = super.y; super['k'] += 1; const f = () => super.m(this); f(); } }
class C extends B {}
class D extends C { field = 1; }
class E extends D { constructor(x) { const s = () => super(x, 1); if (x) s(); else return {}; } m() { delete super.x; } }
const F = class { static n = 1; }, o = { [F]: class {}, __proto__: F, m() { return super.m; } };
