// Stack traces through typed entries, constructors and forwarded calls name every function, compiled or not.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function lev3(n) { if (n === 0) throw new Error('deep'); return n + 1; }
function lev2(n) { let s = 0; for (let i = 0; i < 2; i++) s += lev3(n) + lev3(n + 1); for (let i = 0; i < 9; i++) { s += n; s -= n; s ^= 1; s ^= 1; } return s; }
function Big(n) { this.a = n; this.b = lev2(n); for (let i = 0; i < 9; i++) { this.a++; this.a--; } this.c = [1, 2, 3, 4]; this.d = { x: 1, y: 2 }; this.e = 's' + n; }
function lev1(n) { return new Big(n).b + lev2(n) + n; }
function forward() { return lev1.apply(this, arguments); }
function names(f) {
  try { f(0); } catch (e) { return e.stack.split('\n').slice(1).map(l => l.replace(/^ *at (new )?/, '$1').replace(/ ?\(?[^ (]*\.js.*/, '')).slice(0, -1).filter(n => n !== 'names' && n !== '').join(' '); }
}
assertEq(names(forward), 'lev3 lev2 new Big lev1 forward', 'interpreted');
for (let i = 1; i < 1500; i++) forward(i);
assertEq(names(forward), 'lev3 lev2 new Big lev1 forward', 'compiled');
