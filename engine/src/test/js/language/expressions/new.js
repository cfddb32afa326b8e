// new: https://tc39.es/ecma262/#sec-new-operator
function F(a) { this.a = a; }
same(new F(1).a, 1);
same(new F().a, undefined);
same(new F instanceof F, true);
same(new (class { constructor() { return {x: 1}; } })().x, 1);
same(new (function () { return 5; })() instanceof Object, true);
same(new new (function () { this.B = function () { this.c = 3; }; })().B().c, 3);
throws(TypeError, () => new (() => 0)());
throws(TypeError, () => new ({m() {}}).m());
throws(TypeError, () => new 5());
throws(TypeError, () => new Math.max());
F.prototype = null;
same(Object.getPrototypeOf(new F()), Object.prototype);
equal([...new Array(...[1, 2])], [1, 2]);
