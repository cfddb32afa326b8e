// with: https://tc39.es/ecma262/#sec-with-statement
const o = {x: 1, f() { return this; }};
var x = 'outer', y = 'outer y';
with (o) { same(x, 1); same(y, 'outer y'); same(f(), o); x = 2; var z = 3; }
same(o.x, 2);
same(z, 3);
with ({[Symbol.unscopables]: {x: true}, x: 1}) same(x, 'outer');
with ([]) same(typeof values, 'undefined', 'unscopable');
with ('abc') same(length, 3);
throws(TypeError, () => { with (null); });
with (new Proxy({}, {has(t, k) { if (typeof k === 'string') order.push('has ' + k); return false; }})) { x; }
orderIs('has x');
const vanishing = {get v() { delete this.v; return 1; }};
with (vanishing) { v = v; }
same(vanishing.v, 1);
(function () { with ({a: 1}) { eval('var b = a'); } same(b, 1); })();
syntaxErrors('"use strict"; with ({}) {}', 'with ({}) let\n[a]', 'with ({}) function f() {}');
