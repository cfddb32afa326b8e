// in: https://tc39.es/ecma262/#sec-relational-operators
same('a' in {a: undefined}, true);
same('toString' in {}, true);
same(0 in [1], true);
same(1 in [1], false);
same(Symbol.iterator in [], true);
throws(TypeError, () => 'a' in 'abc');
throws(TypeError, () => 'a' in null);
class C { #p; static has(o) { return #p in o; } }
same(C.has(new C()), true);
same(C.has({}), false);
throws(TypeError, () => C.has(1));
converts('key', 'x') in {};
orderIs('key');
syntaxErrors('#a in {}', 'class C { #a; m() { return #a; } }', 'class C { #a; m(x) { return #a in #a in x; } }');
