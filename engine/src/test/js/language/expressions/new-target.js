// new.target: https://tc39.es/ecma262/#sec-built-in-function-objects
function F() { return new.target; }
same(F(), undefined);
same(new (function () { this.t = new.target; })().t !== undefined, true);
class A { constructor() { this.t = new.target; } }
class B extends A {}
same(new B().t, B);
same(Reflect.construct(A, [], Array).t, Array);
function G() { return (() => new.target)(); }
same(G(), undefined);
throws(SyntaxError, () => (0, eval)('new.target'));
