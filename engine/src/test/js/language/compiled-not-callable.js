// The message says what the source calls, in compiled code too.
const o = {a: 1}, p = {m(x) { return x; }};
function message(f, x) { try { f(x); } catch (e) { return e.message; } return 'none'; }
function calls(x) { const r = x.m(1); return r; }
function deep(x) { return x.a.b(2) + 1; }
function tail(x) { 'use strict'; return x.m(1); }
function constructs(x) { return new x.K(1); }
function plain(x) { x(); }
for (let i = 0; i < 60; i++) {
  same(message(calls, p), 'none');
  same(message(calls, o), 'x.m is not a function');
  same(message(deep, {a: {b: () => 1}}), 'none');
  same(message(deep, o), 'x.a.b is not a function');
  same(message(constructs, {K: Array}), 'none');
  same(message(constructs, o), 'x.K is not a constructor');
  same(message(plain, () => 1), 'none');
  same(message(plain, 5), 'x is not a function');
  same(message(tail, p), 'none');
}
