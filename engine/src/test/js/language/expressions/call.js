// Calls: https://tc39.es/ecma262/#sec-function-calls
function f(a, b) { return [a, b, arguments.length]; }
equal(f(), [undefined, undefined, 0]);
equal(f(1, 2, 3), [1, 2, 3]);
equal(f(...[1], ...'b'), [1, 'b', 2]);
equal(f(1,), [1, undefined, 1]);
const o = {m() { return this; }};
same(o.m(), o);
same((o.m)(), o);
same((0, o.m)() === o, false);
throws(TypeError, () => o.none());
throws(TypeError, () => (5)());
throws(RangeError, () => o.none((() => { throw new RangeError(); })()), 'arguments come first');
(order.push('f'), f)((order.push('a'), 1), (order.push('b'), 2));
orderIs('f a b');
(() => { 'use strict'; same((function () { 'use strict'; return this; })(), undefined); })();
equal(f(...iterator([1, 2])), [1, 2, 2]);
orderIs('it.next it.next it.next');
throws(TypeError, () => f(...5));
same(Array.prototype.concat.call(...[[1], 2]).length, 2);
syntaxErrors('f(,)', 'f(a,,b)', 'f(...)');
