// for in: https://tc39.es/ecma262/#sec-for-in-and-for-of-statements
const keys = (o) => { const r = []; for (const k in o) r.push(k); return r; };
equal(keys({b: 1, 2: 1, a: 1, 1: 1}), ['1', '2', 'b', 'a']);
equal(keys(Object.create({p: 1, q: 2}, {p: {value: 1}, own: {value: 1, enumerable: true}})), ['own', 'q'], 'a hidden property hides');
equal(keys('ab'), ['0', '1']);
equal(keys(null), []);
equal(keys(undefined), []);
equal(keys([, 1]), ['1']);
equal(keys({[Symbol()]: 1}), []);
const o = {a: 1, b: 2, c: 3};
const seen = [];
for (const k in o) { seen.push(k); delete o.b; o.d = 1; }
equal(seen.slice(0, 2), ['a', 'c']);
var x = {};
for (x.k in {q: 1});
same(x.k, 'q');
for (var i = 5 in {}) ;
same(i, 5, 'an initialiser, sloppy');
for (let [c] in {xyz: 1}) same(c, 'x');
const fs = [];
for (let k in {a: 1, b: 1}) fs.push(() => k);
equal(fs.map((f) => f()), ['a', 'b']);
throws(ReferenceError, () => { for (let k in {k}); });
syntaxErrors('"use strict"; for (var i = 0 in {});', 'for (let i = 0 in {});', 'for (let a, b in {});', 'for (let x in {}) { var x; }');
