// instanceof: https://tc39.es/ecma262/#sec-instanceofoperator
same([] instanceof Array, true);
same([] instanceof Object, true);
same(1 instanceof Number, false);
same(Object.create(null) instanceof Object, false);
throws(TypeError, () => 1 instanceof 1);
throws(TypeError, () => ({}) instanceof {});
throws(TypeError, () => ({}) instanceof (() => 0));
same(1 instanceof {[Symbol.hasInstance]: (v) => v === 1}, true);
function F() {}
F.prototype = 5;
throws(TypeError, () => ({}) instanceof F);
same(5 instanceof F, false);
