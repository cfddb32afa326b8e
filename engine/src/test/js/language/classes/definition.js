// Classes: https://tc39.es/ecma262/#sec-class-definitions
throws(ReferenceError, () => new C1());
class C1 {}
same(typeof C1, 'function');
throws(TypeError, () => C1());
attributes(C1, 'prototype', '');
class A { constructor(x) { this.x = x; } m() { return this.x; } static s() { return 's'; } get g() { return 'g'; } ['c' + 1]() { return 'c'; } 'str'() { return 1; } 5() { return 5; } }
const a = new A(3);
equal([a.m(), A.s(), a.g, a.c1(), a.str(), a[5]()], [3, 's', 'g', 'c', 1, 5]);
attributes(A.prototype, 'm', 'wc');
attributes(A, 's', 'wc');
throws(TypeError, () => new a.m());
class B { 'constructor'() { this.made = true; } }
same(new B().made, true);
class D { ['constructor']() { return 'method'; } }
same(new D().constructor(), 'method');
throws(TypeError, () => { class A { static ['prototype']() {} } });
same(class { static m() { return this; } }.m().name, '');
(() => { class A { m() { return typeof (function () { return this; })(); } } same(new A().m(), 'undefined', 'strict'); })();
syntaxErrors('class A { constructor() {} constructor() {} }', 'class A { get constructor() {} }', 'class A { *constructor() {} }', 'class A { static prototype() {} }', 'class A { async constructor() {} }', 'class let {}', 'class A { a: 1 }', 'class A { m() { with ({}) {} } }', 'class A {} class A {}');
