// Arrays whose stores grow, change kind, have holes: each function runs hot enough to be compiled, then meets what it has not seen.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const HOT = 3000;

function sum(a) { let s = 0; for (let i = 0; i < a.length; i++) s += a[i]; return s; }
function get(a, i) { return a[i]; }
function put(a, i, v) { a[i] = v; return a; }

// Ints and doubles at one site.
const ints = [1, 2, 3], doubles = [1.5, 2.5, -0];
for (let i = 0; i < HOT; i++) { assertEq(sum(ints), 6, 'ints'); assertEq(sum(doubles), 4, 'doubles'); }
assertEq(sum([1, , 3]), NaN, 'a hole is NaN');
assertEq(sum(['a', 1]), '0a1', 'strings');
assertEq(sum([]), 0, 'empty');

// Holes, and indices beyond and below.
const holey = [1, , 3], mixed = ['x', , 2.5];
for (let i = 0; i < HOT; i++) {
  assertEq(get(holey, 1), undefined, 'hole'); assertEq(get(mixed, 2), 2.5, 'mixed'); assertEq(get(doubles, 2), -0, '-0'); assertEq(get(ints, 9), undefined, 'beyond');
}
holey[-1] = 'minus';
assertEq(get(holey, -1), 'minus', 'a negative index is a name');
assertEq(get(ints, -1), undefined, 'a negative index, absent');
function onlyObjects(a, i) { return a[i]; }
const objects = ['p', , 'q'];
for (let i = 0; i < HOT; i++) assertEq(onlyObjects(objects, i % 3), ['p', undefined, 'q'][i % 3], 'objects with holes');
objects[-1] = 'm';
assertEq(onlyObjects(objects, -1), 'm', 'objects, negative');

// Growth by one, from nothing.
function fill(n, f) { const a = []; for (let i = 0; i < n; i++) a[i] = f(i); return a; }
function append(n, f) { const a = new Array(); for (let i = 0; i < n; i++) a[a.length] = f(i); return a; }
for (const make of [fill, append]) {
  for (let k = 0; k < 300; k++) {
    assertEq(make(20, i => i).join(), '0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19', 'ints');
    assertEq(make(3, i => i + 0.5).join(), '0.5,1.5,2.5', 'doubles');
    assertEq(make(3, i => 'e' + i).join(), 'e0,e1,e2', 'strings');
    assertEq(make(4, i => i < 2 ? i : i / 4).join(), '0,1,0.5,0.75', 'ints, then doubles');
    assertEq(make(4, i => i < 2 ? i / 4 : String(i)).join(), '0,0.25,2,3', 'doubles, then strings');
    assertEq(Object.is(make(2, i => i - 1 + (i ? -0 : 0))[1], 0), true, 'zero');
    assertEq(Object.is(make(2, i => i ? -0 : 1)[1], -0), true, 'minus zero among ints');
    assertEq(make(2, i => i ? -2147483648 : 1)[1], -2147483648, 'the least int');
  }
}
assertEq(fill(2, i => NaN)[1], NaN, 'NaN');

// A store into a hole asks the prototype chain, once somebody has elements there.
function store(a, i, v) { a[i] = v; return a.length; }
for (let i = 0; i < HOT; i++) assertEq(store([1, , 3], i % 5, i), Math.max(3, i % 5 + 1), 'holes are filled');
assertEq(store(Object.freeze([1, 2]), 0, 5), 2, 'frozen');
const fixed = Object.preventExtensions([1, , 2]);
store(fixed, 1, 5);
assertEq(1 in fixed, false, 'not extensible');
const short = Object.defineProperty([1], 'length', {writable: false});
store(short, 1, 5);
assertEq(short.length, 1, 'length not writable');
assertEq(store([1], -1, 5), 1, 'negative');
assertEq(store([1], 5000000, 5), 5000001, 'far away');
const sub = Object.create([1, 2, 3]);
store(sub, 0, 7);
assertEq(sub[0] + sub[1], 9, 'no array');
let log = '';
Object.defineProperty(Array.prototype, 7, {set(v) { log += v; }, get() { return 'got'; }, configurable: true});
assertEq(store([1], 7, 'x'), 1, 'setter');
assertEq(log, 'x', 'setter was called');
assertEq(get([1], 7), 'got', 'getter');
delete Array.prototype[7];
for (let i = 0; i < HOT; i++) assertEq(store([1], 2, i), 3, 'again');

// Two references to one array whose kind changes under a loop.
function alias(a, b, n) { let s = 0; for (let i = 0; i < n; i++) { a[i] = i + 0.5; s += b[i]; } return s; }
for (let i = 0; i < 200; i++) { const a = [1, 2, 3, 4, 5, 6, 7, 8]; assertEq(alias(a, a, 8), 32, 'one array'); assertEq(alias([1, 2], [3, 4], 2), 7, 'two arrays'); }
