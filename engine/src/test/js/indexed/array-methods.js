// Array methods over every kind of store, holes, sparse and frozen arrays, and callbacks that change the array.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function show(a) {
  let s = '';
  for (let i = 0; i < a.length; i++) s += (i ? ',' : '') + (i in a ? Object.is(a[i], -0) ? '-0' : String(a[i]) : 'hole');
  return '[' + s + ']';
}
function check(a, expected, what) { assertEq(show(a), expected, what); }
function throws(f, type, what) {
  try { f(); } catch (e) { if (e instanceof type) return; throw e; }
  throw new Error(what + ': nothing thrown');
}

// Kinds change as values arrive; the smallest int32 and NaN are values like any other.
let a = [];
a.push(1); a.push(-2147483648); a.push(0.5); a.push(NaN); a.push(-0); a.push('x');
check(a, '[1,-2147483648,0.5,NaN,-0,x]', 'push widens');
check([1, 2, 3].concat([0.5], ['s'], [, 4]), '[1,2,3,0.5,s,hole,4]', 'concat widens');
check([1, 2, 3].fill(0.5, 1), '[1,0.5,0.5]', 'fill widens');
check([1, 2, 3].splice(1, 1, 'a', 'b') && [1], '[1]', 'splice');
a = [1, 2, 3, 4, 5];
check(a.splice(1, 2, 'a', 'b', 'c'), '[2,3]', 'removed');
check(a, '[1,a,b,c,4,5]', 'replaced');
a = [1, , 3];
check(a.reverse(), '[3,hole,1]', 'reverse keeps holes');
check([, 1, 2].shift() === undefined && [1], '[1]', 'shift of a hole');
a = [1, 2]; a.unshift('a', 'b');
check(a, '[a,b,1,2]', 'unshift');
check([3, 1, , 2, undefined].sort(), '[1,2,3,undefined,hole]', 'undefined and holes sort last');
check([10, 9, 1, -1, -10, 100, 0].sort(), '[-1,-10,0,1,10,100,9]', 'numbers sort as strings');
check([2147483647, -2147483648, 21, 2].sort(), '[-2147483648,2,21,2147483647]', 'the ends of int32 too');
check([3, , 1].toSorted(), '[1,3,undefined]', 'toSorted fills holes');
check([1, [2, [3, [4]]]].flat(Infinity), '[1,2,3,4]', 'flat');
check([5, , 6].with(-1, 7), '[5,undefined,7]', 'with');
check([1, 2, 3, 4, 5].copyWithin(1, 0, 3), '[1,1,2,3,5]', 'copyWithin overlaps');
assertEq([NaN].includes(NaN), true, 'includes NaN');
assertEq([NaN].indexOf(NaN), -1, 'indexOf NaN');
assertEq([, 1].includes(undefined), true, 'includes a hole');
assertEq([, 1].indexOf(undefined), -1, 'indexOf skips holes');
assertEq([0.5, 1, -0].lastIndexOf(0), 2, 'lastIndexOf');
assertEq([1, [2, [3]], null, undefined].join(), '1,2,3,,', 'join');
a = [1]; a.push(a);
assertEq(a.join(), '1,', 'join of a cycle');

// Sparse and long arrays.
a = []; a[4294967294] = 'end'; a[7] = 'seven';
assertEq(a.length, 4294967295, 'length');
assertEq(a.indexOf('end'), 4294967294, 'search passes holes quickly');
let seen = [];
a.forEach((v, i) => seen.push(i));
check(seen, '[7,4294967294]', 'forEach too');
throws(() => a.push(1), RangeError, 'push beyond the last index');
assertEq(a[4294967295], 1, 'which has stored it under a name');
throws(() => new Array(4294967296), RangeError, 'too long');
throws(() => { [].length = -1; }, RangeError, 'negative length');

// Frozen, sealed, and arrays of fixed length.
const frozen = Object.freeze([3, 1, 2]);
for (const m of ['push', 'pop', 'shift', 'unshift', 'sort', 'reverse', 'fill', 'copyWithin']) throws(() => frozen[m](1, 0), TypeError, m);
check(frozen, '[3,1,2]', 'unchanged');
check(frozen.map(x => x * 2), '[6,2,4]', 'map of frozen');
const fixed = Object.defineProperty([1, 2], 'length', {writable: false});
throws(() => fixed.push(3), TypeError, 'fixed length');
throws(() => fixed.pop(), TypeError, 'fixed length');

// Callbacks that change the array.
a = [1, 2, 3, 4];
seen = [];
a.forEach((v, i) => { seen.push(v); if (i === 1) a.length = 2; });
check(seen, '[1,2]', 'shortened');
a = [1, 2];
check(a.map((v, i) => { if (i === 0) { a[1] = 'new'; a.push('never seen'); } return v; }), '[1,new]', 'lengthened');
a = [1, 2, 3];
check(a.filter((v, i) => { if (i === 0) { delete a[1]; a[2] = 0.5; } return true; }), '[1,0.5]', 'deleted and widened');
throws(() => [].reduce((x, y) => x), TypeError, 'nothing to reduce');

// Species, subclasses, other array-likes.
class Sub extends Array {}
const sub = Sub.from([1, 2, 3]);
assertEq(sub.map(x => x) instanceof Sub, true, 'species');
assertEq(sub.concat(4).length, 4, 'concat of a subclass');
const plain = [1, 2];
plain.constructor = {[Symbol.species]: function (n) { return {made: n}; }};
assertEq(plain.map(x => x).made, 2, 'own constructor');
const like = {length: 3, 0: 'a', 2: 'c'};
assertEq(Array.prototype.join.call(like, '-'), 'a--c', 'array-like');
assertEq(Array.prototype.push.call(like, 'd'), 4, 'push on an array-like');
const spread = {length: 2, 0: 'x', 1: 'y', [Symbol.isConcatSpreadable]: true};
check([1].concat(spread), '[1,x,y]', 'isConcatSpreadable');

// Sorting: stable, and safe with comparators that make no sense.
const people = Array.from({length: 500}, (_, i) => ({age: (i * 7919) % 10, i}));
people.sort((p, q) => p.age - q.age);
for (let i = 1; i < people.length; i++) {
  const p = people[i - 1], q = people[i];
  if (p.age > q.age || p.age === q.age && p.i > q.i) throw new Error('not stable at ' + i);
}
let n = 0;
const odd = Array.from({length: 1000}, (_, i) => i);
odd.sort(() => (n = (n * 1103515245 + 12345) & 0x7fffffff) % 3 - 1);
assertEq(odd.slice().sort((x, y) => x - y).every((v, i) => v === i), true, 'a permutation whatever the comparator says');
throws(() => [2, 1].sort(() => { throw new RangeError(); }), RangeError, 'comparator throws');

// Iteration follows the array, and looks at what scripts have done to it.
a = [1, 2];
seen = [];
for (const v of a) { seen.push(v); if (a.length < 4) a.push(v * 10); }
check(seen, '[1,2,10,20]', 'for-of follows the length');
check([...[1, , 3]], '[1,undefined,3]', 'spread fills holes');
const it = [7, 8][Symbol.iterator]();
check([...it, ...it], '[7,8]', 'an iterator ends once');
check(Array.from({length: 2}, (_, i) => i * 2), '[0,2]', 'Array.from');

// Elements on prototypes end all short cuts (last, since it is for good).
Array.prototype[1] = 'proto';
check([0, , 2].map(x => x), '[0,proto,2]', 'holes show the prototype');
assertEq([0, , 2].indexOf('proto'), 1, 'searches see it');
a = [0]; a.length = 2;
check(a.concat([3]), '[0,proto,3]', 'concat copies it');
delete Array.prototype[1];
