// Names of functions: https://tc39.es/ecma262/#sec-setfunctionname
const o = {a() {}, b: function () {}, c: () => 0, ['d' + 1]: () => 0, get e() {}, f: class {}, g: class { static name = 'own'; }, h: function own() {}};
equal([o.a.name, o.b.name, o.c.name, o.d1.name, o.f.name, o.g.name, o.h.name], ['a', 'b', 'c', 'd1', 'f', 'own', 'own']);
let [x = () => 0, {y = function () {}} = {}] = [];
same(x.name, 'x');
same(y.name, 'y');
const z = (p = () => 0) => p.name;
same(z(), 'p');
let n = (0, function () {});
same(n.name, '');
same((class { static #p = () => 0; static n = this.#p.name; }).n, '#p');
same((class { 'quoted' = () => 0; }).name, '');
same(new (class { f = () => 0; })().f.name, 'f');
export_();
function export_() {}
