// What a stack trace calls functions is what their text tells: the same in all tiers
// top level
const name = (e) => /at (?:([^(]*) \()?/.exec(e.stack.split('\n')[1])[1];
class A {
  m() { return new Error(); }
  static s() { return new Error(); }
  get g() { return new Error(); }
  #p() { return new Error(); }
  callsPrivate() { return this.#p(); }
  ['a' + 'b']() { return new Error(); }
  [Symbol.toPrimitive]() { return new Error(); }
  arrow = () => new Error();
  field = new Error();
  static block; static { this.block = new Error(); }
  constructor() { this.made = new Error(); this.own = function () { return new Error(); }; }
}
class B extends A {}
const Named = class { m() { return new Error(); } };
const o = {m() { return new Error(); }, f: function () { return new Error(); }, n: function inner() { return new Error(); }, a: () => new Error(), [1 + 1]() { return new Error(); }, deep: {}};
function Old() { this.x = function () { return new Error(); }; }
Old.prototype.late = function () { return new Error(); };
Old.prototype.other = function own() { return new Error(); };
Old.still = function () { return new Error(); };
o.deep.er = function () { return new Error(); };
function plain() { return new Error(); }
const variable = function () { return new Error(); };
function* generator() { yield new Error(); }
function check() {
  const b = new B();
  same(name(b.m()), 'A.m'); same(name(A.s()), 'A.s'); same(name(b.g), 'get g'); same(name(b.callsPrivate()), '#p'); same(name(b.ab()), 'A.<computed>');
  same(name(b[Symbol.toPrimitive]()), 'A.[Symbol.toPrimitive]'); same(name(b.arrow()), 'A.arrow'); same(name(b.field), '<instance_members_initializer>');
  same(name(A.block), '<static_initializer>'); same(name(b.made), 'new A'); same(name(b.own()), 'A.own'); same(name(new Named().m()), 'Named.m');
  same(name(o.m()), 'Object.m'); same(name(o.f()), 'Object.f'); same(name(o.n()), 'Object.inner'); same(name(o.a()), 'Object.a'); same(name(o[2]()), 'Object.<computed>');
  same(name(new Old().x()), 'Old.x'); same(name(new Old().late()), 'Old.late'); same(name(new Old().other()), 'Old.own'); same(name(Old.still()), 'Old.still'); same(name(o.deep.er()), 'o.deep.er');
  same(name(plain()), 'plain'); same(name(plain.call(o)), 'plain'); same(name(variable()), 'variable'); same(name(generator().next().value), 'generator');
  same(name((() => new Error())()), undefined);
}
for (let i = 0; i < 200; i++) check();
