// Optional chaining: https://tc39.es/ecma262/#sec-optional-chains
const o = {a: {f() { return this.v; }, v: 1}, n: null};
same(o?.a?.v, 1);
same(o.n?.x, undefined);
same(o.n?.x.y.z(), undefined, 'the rest is skipped');
same(o.none?.(), undefined);
same(o.a.f?.(), 1);
same(o.a?.f(), 1);
same((o.a?.f)(), 1, 'this is kept');
same(o?.['a']['v'], 1);
same(null?.[fail], undefined);
same(delete o?.a, true);
same(0?.5:1, 1);
throws(TypeError, () => o.q.x?.y);
throws(TypeError, () => o?.q.x);
throws(TypeError, () => (o.n?.x).y);
class C { #p = 7; static get(o) { return o?.#p; } }
same(C.get(new C()), 7);
same(C.get(null), undefined);
same(eval?.('1'), 1);
syntaxErrors('a?.b = 1', 'new a?.b()', 'a?.`x`', 'a?.b`x`', '[a?.b] = []', 'for (a?.b of []);');
