// Destructuring and leaving for-of over arrays close nothing, until array iterators get a return method: then it is called, in code
// that was compiled before as well.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function first([a, b = 7]) { return a + b; }
function find(list, x) { for (const y of list) if (y === x) return true; return false; }
function swap({ a, b: [c, d] }) { return { a: c, b: [d, a] }; }
let o = { a: 1, b: [2, 3] };
for (let i = 0; i < 3000; i++) {
  assertEq(first([i, 1]), i + 1, 'two');
  assertEq(first([i]), i + 7, 'default');
  assertEq(find([1, 2, i], 2), true, 'found');
  o = swap(o);
}
assertEq(o.a + ',' + o.b, '1,2,3', 'swapped');
let closed = 0;
Object.getPrototypeOf([][Symbol.iterator]()).return = function () { closed++; return {}; };
for (let i = 0; i < 1000; i++) {
  assertEq(first([i, 1, 2]), i + 1, 'two');
  assertEq(find([1, 2, i], 2), true, 'found');
}
assertEq(closed, 2000, 'return is called');
delete Object.getPrototypeOf([][Symbol.iterator]()).return;
Object.prototype.return = () => { closed = 'object'; return {}; };
first([1, 2, 3]);
assertEq(closed, 'object', 'wherever it is found');
delete Object.prototype.return;
