// The Array constructor
constructor(globalThis, 'Array', 1);
same(Array(3).length, 3);
same(0 in Array(3), false);
equal(Array(1, 2), [1, 2]);
equal(new Array('3'), ['3']);
equal(Array(), []);
for (const bad of [-1, 1.5, NaN, 2 ** 32]) throws(RangeError, () => Array(bad));
same(Array(2 ** 32 - 1).length, 2 ** 32 - 1);
class A extends Array {}
const a = new A(1, 2, 3);
same(a.length, 3);
same(a.map((x) => x) instanceof A, true);
same(Array.isArray(Array.prototype), true);
attributes([], 'length', 'w');
const u = attributes(Array.prototype, Symbol.unscopables, 'c').value;
same(Object.getPrototypeOf(u), null);
equal(Object.keys(u).sort(), ['at', 'copyWithin', 'entries', 'fill', 'find', 'findIndex', 'findLast', 'findLastIndex', 'flat', 'flatMap', 'includes', 'keys',
  'toReversed', 'toSorted', 'toSpliced', 'values']);
same(Array.prototype[Symbol.iterator], Array.prototype.values);
