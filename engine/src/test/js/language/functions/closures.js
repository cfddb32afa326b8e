// Closures: https://tc39.es/ecma262/#sec-declarative-environment-records
const counter = () => { let n = 0; return {inc: () => ++n, get: () => n}; };
const a = counter(), b = counter();
a.inc();
a.inc();
b.inc();
equal([a.get(), b.get()], [2, 1]);
function outer(x) { return function middle(y) { return function inner(z) { x++; return x + y + z; }; }; }
const f = outer(1)(10);
same(f(100), 112);
same(f(100), 113);
const fs = {};
for (const k of ['a', 'b']) fs[k] = () => k;
same(fs.a() + fs.b(), 'ab');
var t = 'global';
(function () { eval('var t = "local"'); same((() => t)(), 'local'); })();
