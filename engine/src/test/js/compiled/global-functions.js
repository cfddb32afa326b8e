// Global functions are constants of compiled code until somebody writes them; constructors get properties of their own, and other prototypes, while they are hot.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const script = (0, eval);
script('function scale(x) { return x * 2; } function scaled(n) { var s = 0; for (var i = 0; i < n; i++) s += scale(i); return s; } var factor = 1; function times(x) { return x * factor; }');
for (let i = 0; i < 2000; i++) assertEq(scaled(10), 90, 'as declared');
script('function scale(x) { return x * 3; }');
for (let i = 0; i < 2000; i++) assertEq(scaled(10), 135, 'declared again');
globalThis.scale = x => x;
for (let i = 0; i < 2000; i++) assertEq(scaled(10), 45, 'overwritten');
for (let i = 0; i < 3000; i++) { globalThis.factor = i >> 8; assertEq(times(7), 7 * (i >> 8), 'a variable that is written, mostly with what it holds'); }
globalThis.factor = 2.5;
assertEq(times(7), 17.5, 'of another type');

function Big(a) { this.array = new Array(); if (a != null) this.array.push(a); }
Big.prototype.size = function () { return this.array.length; };
function big() { return new Big(null); }
function sizes(n) { let s = 0; for (let i = 0; i < n; i++) s += big().size() + new Big(i).size(); return s; }
assertEq(sizes(10), 10, 'cold');
Big.ZERO = big();
for (let i = 0; i < 2000; i++) assertEq(sizes(10), 10, 'with a property');
Big.ONE = new Big(1);
for (let i = 0; i < 2000; i++) assertEq(sizes(10), 10, 'with two');
Big.prototype = { size() { return 100; } };
for (let i = 0; i < 2000; i++) assertEq(sizes(10), 2000, 'with another prototype');
assertEq(big() instanceof Big, true, 'instanceof');
assertEq(Big.ZERO instanceof Big, false, 'of the old prototype');
function maker(k) { function Made() { this.k = k; } if (k & 1) Made.extra = k; return Made; }
for (let i = 0; i < 3000; i++) { const M = maker(i), m = new M(); assertEq(m.k, i, 'made'); assertEq(Object.getPrototypeOf(m), M.prototype, 'by the closure itself'); }
