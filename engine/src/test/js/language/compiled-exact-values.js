// What was number in a small function's feedback may be something else where the function is inlined: stores, reads and keys convert nothing.
function strictThis() { 'use strict'; let s = 0.5; s += this.a; return s; }
function setA(o, v) { o.a = v; return o.a; }
function literal(v) { return {p: v}.p; }
function list(v) { return [v][0]; }
function put(a, v) { a[0] = v; return a[0]; }
function at(a, k) { return a[k]; }
function half(x) { let s = 0; for (let i = 0; i < 3; i++) s += x * 0.5; return s; }
function both(x) { return typeof x === 'number' ? half(x) : typeof x; }

function P(v) { this.a = v; }
function ints(f) {
  for (let i = 0; i < 40; i++) same(f(i), i);
}

for (let i = 0; i < 40; i++) same(strictThis.call(3), NaN);
function callsStrict() { try { return strictThis(); } catch (e) { return e.name; } }
for (let i = 0; i < 40; i++) same(callsStrict(), 'TypeError');

{
  const o = new P(1), d = new P(0.5);
  for (let i = 0; i < 40; i++) { same(setA(o, i), i); }
  function storesBoolean(x) { return setA(o, x < 3); }
  for (let i = 0; i < 40; i++) same(storesBoolean(i), i < 3);
  function setD(o, v) { o.a = v; return o.a; }
  for (let i = 0; i < 40; i++) same(setD(d, i + 0.25), i + 0.25);
  function storesUndefined() { return setD(d, undefined); }
  for (let i = 0; i < 40; i++) same(storesUndefined(), undefined);
}
ints(literal);
function literalBoolean(x) { return literal(x < 3); }
for (let i = 0; i < 40; i++) same(literalBoolean(i), i < 3);
ints(list);
function listBoolean(x) { return list(x < 3); }
for (let i = 0; i < 40; i++) same(listBoolean(i), i < 3);
{
  const a = [1, 2];
  for (let i = 0; i < 40; i++) same(put(a, i), i);
  function putBoolean(x) { return put([1, 2], x < 3); }
  for (let i = 0; i < 40; i++) same(putBoolean(i), i < 3);
  for (let i = 0; i < 40; i++) same(at([5, 6], i & 1), 5 + (i & 1));
  function atBoolean(x) { return at([5, 6], x < 300); }
  for (let i = 0; i < 40; i++) same(atBoolean(i), undefined);
}
for (let i = 0; i < 40; i++) same(half(i + 0.5), 1.5 * (i + 0.5));
function halfOfBigInt() { try { return half(10n); } catch (e) { return e.name; } }
for (let i = 0; i < 40; i++) same(halfOfBigInt(), 'TypeError');
for (let i = 0; i < 40; i++) same(both(i & 1 ? 10n : 2), i & 1 ? 'bigint' : 3);
