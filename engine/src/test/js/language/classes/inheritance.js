// extends: https://tc39.es/ecma262/#sec-class-definitions
class A { constructor(...args) { this.args = args; } static s() { return this.name; } }
class B extends A {}
equal(new B(1, 2).args, [1, 2]);
same(B.s(), 'B');
same(Object.getPrototypeOf(B), A);
class C extends A { constructor() { const f = () => super('from arrow'); f(); } }
equal(new C().args, ['from arrow']);
throws(ReferenceError, () => new (class extends A { constructor() {} })());
throws(ReferenceError, () => new (class extends A { constructor() { this.x; super(); } })());
throws(ReferenceError, () => new (class extends A { constructor() { super(); super(); } })());
same(new (class extends A { constructor() { return {o: 1}; } })().o, 1);
throws(TypeError, () => new (class extends A { constructor() { super(); return 5; } })());
throws(TypeError, () => { class X extends 5 {} });
throws(TypeError, () => { class X extends (() => 0) {} });
throws(TypeError, () => { const f = function () {}; f.prototype = 3; class X extends f {} });
class N extends null { static m() { return 1; } }
same(N.m(), 1);
same(Object.getPrototypeOf(N.prototype), null);
throws(TypeError, () => new N());
class Stack extends Array { top() { return this[this.length - 1]; } }
const s = new Stack();
s.push(1, 2);
same(s.top(), 2);
same(s.length, 2);
same(s.filter((x) => x > 1) instanceof Stack, true);
const mixin = (Base) => class extends Base { mixed() { return 'mixed'; } };
same(new (mixin(A))().mixed(), 'mixed');
let base = class { constructor() { this.which = 1; } };
class Dynamic extends base {}
Object.setPrototypeOf(Dynamic, class { constructor() { this.which = 2; } });
same(new Dynamic().which, 2, 'super is looked up at the call');
throws(ReferenceError, () => { class X extends X {} });
