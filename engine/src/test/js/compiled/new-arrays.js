// new Array(n) in compiled code, the first stores into it, and objects that grow beyond the fields they carry in themselves.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function caught(f) { try { return f(); } catch (e) { return e.name; } }
function make(n) { return new Array(n); }
function filled(n, v) { const a = new Array(n); for (let i = 0; i < n; i++) a[i] = v; return a; }
function beyond(n) { const a = new Array(n); a[n + 2] = 'x'; return a.length + ':' + (0 in a) + (n + 2 in a); }
function sparse(n) { const a = new Array(n); a[1] = {}; return a.length + ':' + Object.keys(a); }
function sealed(n) { const a = new Array(n); Object.preventExtensions(a); a[0] = {}; return a.length + ':' + (0 in a); }
function grid(n) { const g = new Array(n); for (let i = 0; i < n; i++) { g[i] = new Array(n); for (let k = 0; k < n; k++) g[i][k] = i * k; } return g[n - 1][n - 1]; }
class Sub extends Array {}
class Wide {
  constructor(n) { this.a = n; this.b = n + 0.5; this.c = 'c'; this.d = n; this.e = null; this.f = n * 0.5; this.g = [n]; this.h = n; this.i = {n}; this.j = true; this.k = n + 1; this.l = 2.5; }
  sum() { return this.a + this.b + this.d + this.f + this.h + this.k + this.l; }
}
class Wider extends Wide { constructor(n) { super(n); this.m = n; this.n = 0.25; this.o = 'o'; this.p = n; } }
function wide(n) { const w = new Wide(n); if (n % 50 === 49) { w.late = 1; w.later = 0.5; } return w; }
for (let i = 0; i < 300; i++) {
  assertEq(make(3).length, 3, 'length');
  assertEq(make(0).length, 0, 'empty');
  assertEq(Object.keys(make(5)).length, 0, 'holes');
  assertEq(filled(4, {}).length, 4, 'objects');
  assertEq(filled(4, i % 3 ? 'text' : 'other')[3], i % 3 ? 'text' : 'other', 'strings');
  assertEq(beyond(4), '7:falsetrue', 'beyond');
  assertEq(sparse(6), '6:1', 'one element');
  assertEq(sealed(3), '3:false', 'not extensible');
  assertEq(grid(6), 25, 'grid');
  assertEq(new Sub(4).length, 4, 'subclass');
  const w = wide(i);
  assertEq(w.sum(), i + i + 0.5 + i + i * 0.5 + i + i + 1 + 2.5, 'wide');
  assertEq(Object.keys(w).join(''), i % 50 === 49 ? 'abcdefghijkllatelater' : 'abcdefghijkl', 'order');
  assertEq(new Wider(i).sum() + new Wider(i).n, w.sum() + 0.25, 'wider');
}
for (let i = 0; i < 20; i++) {
  assertEq(caught(() => make(-1)), 'RangeError', 'negative');
  assertEq(caught(() => make(1.5)), 'RangeError', 'no integer');
  assertEq(make('7')[0], '7', 'a string is an element');
  assertEq(make(4294967295).length, 4294967295, 'the greatest length');
  assertEq(make(3).length, 3, 'and again');
}
