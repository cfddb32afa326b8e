// Construction by classes and functions that compiled code knows only by their code: which prototype an object gets is looked at each time.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function maker(tag) {
  class Point { constructor(x, y) { this.x = x; this.y = y; } get tag() { return tag; } sum() { return this.x + this.y; } }
  function Old(v) { this.v = v; }
  Old.prototype.tag = function () { return tag; };
  return {Point, Old};
}
const one = maker('one'), two = maker('two');
function point(C, x, y) { return new C(x, y); }
function old(C, v) { return new C(v); }
for (let i = 0; i < 3000; i++) {
  assertEq(point(one.Point, i, 1).sum(), i + 1, 'one'); assertEq(old(one.Old, i).v, i, 'old');
}
for (let i = 0; i < 3000; i++) {
  const m = i & 1 ? one : two, tag = i & 1 ? 'one' : 'two';
  assertEq(point(m.Point, 1, 2).tag, tag, 'which class'); assertEq(old(m.Old, 1).tag(), tag, 'which function');
}
two.Old.prototype = {tag: () => 'replaced'};
for (let i = 0; i < 3000; i++) assertEq(old(two.Old, 1).tag(), 'replaced', 'prototype replaced');
two.Old.prototype = null;
assertEq(Object.getPrototypeOf(old(two.Old, 1)), Object.prototype, 'no prototype');
one.Old.extra = 1; one.Old.more = 2.5;
assertEq(old(one.Old, 3).tag(), 'one', 'another shape of closure');
class Derived extends one.Point { constructor(x) { super(x, x); this.d = true; } }
for (let i = 0; i < 3000; i++) { const d = point(Derived, i); assertEq(d.sum(), 2 * i, 'derived'); assertEq(d instanceof Derived && d instanceof one.Point, true, 'instanceof'); }
assertEq(Reflect.construct(one.Point, [1, 2], two.Point).tag, 'two', 'new.target');
function Returns(v) { this.a = 1; return v; }
for (let i = 0; i < 3000; i++) { assertEq(old(Returns, 5).a, 1, 'primitive result'); assertEq(old(Returns, one).Point, one.Point, 'object result'); }
function newTarget() { return new.target; }
for (let i = 0; i < 1000; i++) assertEq(typeof old(newTarget, 0), 'function', 'new.target is the function');
