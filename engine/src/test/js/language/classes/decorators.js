// Decorators
function note(value, context) { order.push(context.kind + ':' + String(context.name) + ':' + context.static + ':' + context.private); }
@note class A { @note m() {} @note static s() {} @note f = 1; @note get g() { return 1; } @note accessor a = 1; @note #p() {} }
orderIs('method:s:true:false method:m:false:false getter:g:false:false accessor:a:false:false method:#p:false:true field:f:false:false class:A:undefined:undefined');
const twice = (f) => function (...args) { return f.apply(this, args) * 2; };
const plus = (n) => (v, c) => (x) => x + n;
class B { @twice m(x) { return x; } @(plus(10)) f = 1; @plus(1) @plus(100) g = 1; }
same(new B().m(4), 8);
same(new B().f, 11);
same(new B().g, 102);
const replaced = (C) => class extends C { extra = 'e'; };
@replaced class D {}
same(new D().extra, 'e');
class E { @((v, c) => { c.addInitializer(function () { order.push('init'); }); }) m() {} }
new E();
orderIs('init');
class F { @((v, c) => ({get() { return 'got ' + v.get.call(this); }, init(x) { return x + '!'; }})) accessor a = 'x'; }
same(new F().a, 'got x!');
throws(TypeError, () => { class X { @(() => 5) m() {} } });
throws(TypeError, () => { @(5) class X {} });
syntaxErrors('@a function f() {}', '@a', 'class A { @a constructor() {} }', '@a.b[c] class X {}', 'class A { @a static {} }');
