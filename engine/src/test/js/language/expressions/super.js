// super: https://tc39.es/ecma262/#sec-super-keyword
class A { m() { return 'A.m ' + this.n; } get g() { return 'A.g'; } static s() { return 'A.s'; } }
class B extends A {
  n = 'b';
  m() { return 'B ' + super.m(); }
  get g() { return super.g + '!'; }
  static s() { return super.s() + ' B.s'; }
  set(v) { super.x = v; return this.x; }
  key(k) { return super[k](); }
  arrow() { return (() => super.m())(); }
}
const b = new B();
same(b.m(), 'B A.m b');
same(b.g, 'A.g!');
same(B.s(), 'A.s B.s');
same(b.set(5), 5);
same(Object.hasOwn(b, 'x'), true, 'written to this');
same(b.key('m'), 'A.m b');
same(b.arrow(), 'A.m b');
const o = {__proto__: {x() { return 'proto'; }}, x() { return super.x(); }};
same(o.x(), 'proto');
Object.setPrototypeOf(o, {x() { return 'other'; }});
same(o.x(), 'other', 'looked up anew');
same({m: o.x}.m(), 'other', 'the home object stays');
syntaxErrors('super.x', 'super()', 'function f() { super.x; }', 'class A { m() { super(); } }', 'class A { constructor() { super(); } }', 'class A extends B { m() { super?.x; } }');
