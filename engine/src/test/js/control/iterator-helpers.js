// Iterator helpers: laziness, closing, joint iteration.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function* count() { let i = 0; try { while (true) yield i++; } finally { closed++; } }
let closed = 0;
assertEq(count().filter((x) => x % 2).map((x) => x * x).drop(1).take(3).toArray().join(), '9,25,49', 'chain');
assertEq(closed, 1, 'take closes');
assertEq([1, 2].values().flatMap((x) => [x, x * 10]).toArray().join(), '1,10,2,20', 'flatMap');
assertEq(count().some((x) => x > 5), true, 'some');
assertEq(count().find((x) => x > 5), 6, 'find');
assertEq(closed, 3, 'some and find close');
assertEq([1, 2, 3].values().reduce((a, b) => a + b), 6, 'reduce');
const h = count().map((x) => { if (x === 2) throw new Error('mapper'); return x; });
h.next(); h.next();
try { h.next(); throw 1; } catch (e) { assertEq(e.message, 'mapper', 'error'); }
assertEq(h.next().done, true, 'done after an error');
assertEq(closed, 4, 'closed by the error');
assertEq(Iterator.concat([1], new Set([2]), 'ab'.split('')).toArray().join(), '1,2,a,b', 'concat');
assertEq(Iterator.from({next() { return {done: true}; }}) instanceof Iterator, true, 'from');
if (Iterator.zip) {
  assertEq(Iterator.zip([[1, 2, 3], ['a', 'b']]).toArray().join(';'), '1,a;2,b', 'zip');
  assertEq(Iterator.zip([[1, 2, 3], ['a']], {mode: 'longest', padding: [0, 'z']}).toArray().join(';'), '1,a;2,z;3,z', 'longest');
  try { Iterator.zip([[1], []], {mode: 'strict'}).toArray(); throw 1; } catch (e) { assertEq(e instanceof TypeError, true, 'strict'); }
  assertEq(JSON.stringify(Iterator.zipKeyed({a: [1, 2], b: [3, 4]}).toArray()), '[{"a":1,"b":3},{"a":2,"b":4}]', 'zipKeyed');
  count().take(1);
}
if (Iterator.prototype.chunks) {
  assertEq([1, 2, 3, 4, 5].values().chunks(2).toArray().join(';'), '1,2;3,4;5', 'chunks');
  assertEq([1, 2, 3, 4].values().windows(3).toArray().join(';'), '1,2,3;2,3,4', 'windows');
  assertEq([1, 2].values().windows(3, 'allow-partial').toArray().join(';'), '1,2', 'partial');
}
const self = count().map(function () { return self.next(); });
try { self.next(); throw 1; } catch (e) { assertEq(e instanceof TypeError, true, 'running'); }
class It extends Iterator { next() { return {done: true, value: 1}; } }
assertEq(new It()[Symbol.iterator]() instanceof It, true, 'subclass');
try { new Iterator(); throw 1; } catch (e) { assertEq(e instanceof TypeError, true, 'abstract'); }
