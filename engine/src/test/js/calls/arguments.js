// arguments, rest parameters, spread, call, apply and bind in compiled code, where the objects need not be made, and where they must.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const N = 1200;
function sum() { let s = 0; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; }
function strictSum() { 'use strict'; let s = 0; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; }
function restSum(first, ...rest) { let s = 0; for (let i = 0; i < rest.length; i++) s += rest[i]; return s * first; }
function second() { return arguments[1]; }
function count() { return arguments.length; }
function beyond(i) { return arguments[i]; }
function forward() { return sum.apply(this, arguments); }
function forwardRest(...a) { return sum(...a); }
function forwardSome(x, ...a) { return sum.apply(null, a) + sum(...a) + sum(x, ...a) + sum(...a, x); }
function forwardCall(x, y) { return sum.call(null, x, y) + forward.call(this, x, y, 1) + sum.call() + sum.apply() + sum.apply(null, null) + sum.apply(null, undefined); }
function strictThis() { 'use strict'; return this; }
function applyThis() { return strictThis.apply(arguments[0], arguments); }
function changes() { arguments[0] = 9; return arguments[0] + arguments.length; }
function mapped(a) { arguments[0] = 7; return a; }
function mappedBack(a) { a = 7; return arguments[0]; }
function unmapped(a) { 'use strict'; a = 7; return arguments[0]; }
function escapes() { return arguments; }
function escapesLate(f) { const n = arguments.length; f(0, arguments); return n * 10 + arguments.length; }
function passes() { return second(0, arguments); }
function callees() { return arguments.callee; }
function iterates() { let s = 0; for (const x of arguments) s += x; return s; }
function iteratesRest(...a) { let s = 0; for (const x of a) s += x; return s; }
function pushesRest(...a) { a.push(5); return a.length * 100 + sum(...a); }
function restIdentity(...a) { return [a, a]; }
function holes(...a) { return a[5] === undefined && a[-1] === undefined && a.length; }
function named() { return arguments['length'] + arguments['1']; }
function own(k) { return arguments.hasOwnProperty(k); }
function caught() { try { return forward.apply(this, arguments); } catch (e) { return arguments.length + e; } }
function sliced() { return Array.prototype.slice.call(arguments, 1).join(); }
const deopt = { s: 0 };
function typed() { let s = 0; for (let i = 0; i < arguments.length; i++) s = s + (arguments[i] | 0); return arguments[0] + s; }
class Emitter {
  constructor() { this.handlers = []; }
  on(h) { this.handlers.push(h); }
  emit(name, ...args) { let s = 0; for (let i = 0; i < this.handlers.length; i++) s += this.handlers[i].apply(this, args); return s; }
}
const em = new Emitter();
em.on(function (a, b) { return a + b + this.handlers.length; });
em.on((...a) => a.length);
function Klass() { this.init.apply(this, arguments); }
Klass.prototype.init = function (x, y) { this.x = x; this.y = y; this.n = arguments.length; };
function Klass2() { this.init.apply(this, arguments); }
Klass2.prototype.init = function (x) { this.z = x; };
class Deep extends Array { }
class Deeper extends Deep { constructor(...a) { super(...a); } }
const bound = sum.bind(null, 1, 2);
for (let i = 0; i < N; i++) {
  assertEq(sum(i, 2, 3), i + 5, 'sum'); assertEq(sum(), 0, 'no sum'); assertEq(strictSum(i, i), 2 * i, 'strictSum');
  assertEq(restSum(2, i, 3), 2 * i + 6, 'restSum'); assertEq(restSum(2), 0, 'no rest');
  assertEq(second(1, i), i, 'second'); assertEq(second(1), undefined, 'no second');
  assertEq(count(), 0, 'count'); assertEq(count(1, 2, 3, 4, 5, 6), 6, 'count of 6');
  assertEq(beyond(2, 1, i), i, 'beyond'); assertEq(beyond(i & 1, 1), i & 1 ? 1 : 0, 'within');
  assertEq(forward(i, 1, 2, 3, 4, 5), i + 15, 'forward'); assertEq(forwardRest(i, 1), i + 1, 'forwardRest');
  assertEq(forwardSome(1, 2, i), 4 * (i + 2) + 2, 'forwardSome'); assertEq(forwardCall(i, 1), 2 * i + 3, 'forwardCall');
  assertEq(applyThis(i), i, 'applyThis'); assertEq(applyThis(), undefined, 'applyThis of nothing');
  assertEq(changes(1, 2), 11, 'changes'); assertEq(mapped(1), 7, 'mapped'); assertEq(mappedBack(1), 7, 'mappedBack'); assertEq(unmapped(1), 1, 'unmapped');
  const e = escapes(i, 1); assertEq(e.length, 2, 'escapes'); assertEq(e[0], i, 'escapes 0'); e[0] = 1; assertEq(Object.prototype.toString.call(e), '[object Arguments]', 'class');
  assertEq(escapesLate(function (z, a) { a.length = 3; }), 13, 'escapesLate');
  assertEq(passes(i)[0], i, 'passes'); assertEq(callees(), callees, 'callee');
  assertEq(iterates(1, i), i + 1, 'iterates'); assertEq(iteratesRest(1, i), i + 1, 'iteratesRest');
  assertEq(pushesRest(i), 200 + i + 5, 'pushesRest'); const r = restIdentity(1); assertEq(r[0], r[1], 'identity');
  assertEq(holes(1, 2), 2, 'holes'); assertEq(named(1, i), 2 + i, 'named'); assertEq(own('0'), true, 'own'); assertEq(own('1'), false, 'not own');
  assertEq(caught(1, i), i + 1, 'caught'); assertEq(sliced(1, i, 2), i + ',2', 'sliced');
  assertEq(typed(i, i === 1000 ? 1.5 : 1, 'x'), 2 * i + 1, 'typed');
  assertEq(em.emit('a', i, 1), i + 3 + 2, 'emit');
  const k = new Klass(i, 2, 3), k2 = new Klass2(i); assertEq(k.x + k.y + k.n, i + 5, 'Klass'); assertEq(k2.z, i, 'Klass2');
  const d = new Deeper(1, i); assertEq(d.length, 2, 'Deeper'); assertEq(d instanceof Deeper, true, 'instanceof');
  assertEq(bound(i), i + 3, 'bound'); assertEq(new (Klass.bind(null, i))(4).y, 4, 'new bound');
}
// Exceptions, and types that change, with the objects alive.
function inner(x, y) { return x.v + y; }
function outer() { const n = arguments.length; return inner.apply(null, arguments) + n + arguments[1]; }
function outerRest(...a) { return inner(...a) + a.length + a[1]; }
for (let i = 0; i < N; i++) {
  assertEq(outer({ v: i }, 1), i + 4, 'outer'); assertEq(outerRest({ v: i }, 1), i + 4, 'outerRest');
}
assertEq(outer({ w: 1, v: 'a' }, 1), 'a121', 'outer of another shape'); assertEq(outerRest({ u: 1, v: 'a' }, 1, 3), 'a131', 'outerRest');
let name;
try { outer(null, 1); } catch (e) { name = e.name; }
assertEq(name, 'TypeError', 'throws');
try { (function () { return arguments[0].apply(null, arguments); })(5); } catch (e) { name = e.message; }
assertEq(/not a function/.test(name), true, 'apply of no function');
// Somebody changes what spread and apply mean.
const apply = Function.prototype.apply;
Function.prototype.apply = function (t, a) { a.length = 1; a[0] = 50; return 'mine' + a[0]; };
assertEq(forward(1, 2), 'mine50', 'apply replaced');
assertEq(outer({ v: 1 }, 2), 'mine50' + 2 + 2, 'apply replaced');
Function.prototype.apply = apply;
assertEq(forward(1, 2), 3, 'apply is back');
const it = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function* () { yield 40; yield 2; };
assertEq(forwardRest(1), 42, 'spread replaced');
Array.prototype[Symbol.iterator] = it;
assertEq(forwardRest(1), 1, 'spread is back');
Object.prototype[1] = 'inherited';
assertEq(second(0), 'inherited', 'an element of the prototype');
delete Object.prototype[1];
