// Map and Set: order, changes during iteration, keys that are equal, set methods.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
const map = new Map([[1, 'a'], ['1', 'b'], [NaN, 'c'], [-0, 'd']]);
assertEq(map.get(1.0), 'a', 'integral double');
assertEq(map.get(NaN), 'c', 'NaN');
assertEq(map.get(0), 'd', 'zero');
assertEq(Object.is([...map.keys()][3], 0), true, '-0 becomes 0');
assertEq(map.size, 4, 'size');
map.delete('1');
map.set('1', 'e');
assertEq([...map].join(';'), '1,a;NaN,c;0,d;1,e', 'order after re-insertion');
const seen = [];
for (const [k] of map) {
  seen.push(k);
  if (k === 1) { map.delete(NaN); map.set('new', 1); }
  if (seen.length < 40 && k === 'new') for (let i = 0; i < 20; i++) { map.set(i + 100, i); map.delete(i + 99); }
}
assertEq(seen.join(), '1,0,1,new,119', 'changes during iteration');
const s = new Set([3, 1, 2]);
const out = [];
s.forEach((v) => { out.push(v); if (out.length === 2) { s.clear(); s.add(9); } });
assertEq(out.join(), '3,1,9', 'clear during forEach');
const it = s.values();
s.clear(); s.add(5);
assertEq(it.next().value, 5, 'iterator survives clear');
assertEq(it.next().done, true, 'and ends');
s.add(6);
assertEq(it.next().done, true, 'once and for all');
const rope = 'x'.repeat(50) + String(s.size) + 'y'.repeat(50);
map.set(rope, 'rope');
assertEq(map.get('x'.repeat(50) + '2' + 'y'.repeat(50)), 'rope', 'ropes');
assertEq(map.get(10n ** 30n), undefined, 'no bigint');
map.set(10n ** 30n, 'big');
assertEq(map.get(10n ** 30n), 'big', 'bigint');
assertEq(map.getOrInsert('g', 1), 1, 'getOrInsert');
assertEq(map.getOrInsertComputed('g', () => 2), 1, 'getOrInsertComputed');
assertEq([...Map.groupBy([1, 2, 3], (x) => x % 2)].map(([k, v]) => k + ':' + v).join(';'), '1:1,3;0:2', 'groupBy');
const a = new Set([1, 2, 3, 4]), b = new Set([3, 4, 5]);
assertEq([...a.union(b)].join(), '1,2,3,4,5', 'union');
assertEq([...a.intersection(b)].join(), '3,4', 'intersection');
assertEq([...a.difference(b)].join(), '1,2', 'difference');
assertEq([...a.symmetricDifference(b)].join(), '1,2,5', 'symmetricDifference');
assertEq(new Set([3]).isSubsetOf(a), true, 'isSubsetOf');
assertEq(a.isSupersetOf(b), false, 'isSupersetOf');
assertEq(a.isDisjointFrom(new Map([[7, 1]])), true, 'isDisjointFrom');
class Counting extends Map { set(k, v) { Counting.n++; return super.set(k, v); } }
Counting.n = 0;
assertEq(new Counting([[1, 2], [3, 4]]).size, 2, 'subclass');
assertEq(Counting.n, 2, 'its set is called');
const big = new Map();
for (let i = 0; i < 20000; i++) big.set(i, i);
for (let i = 0; i < 20000; i += 2) big.delete(i);
let sum = 0;
for (const v of big.values()) sum += v;
assertEq(sum, 100000000, 'many');
const wm = new WeakMap(), k = {}, y = Symbol('y');
wm.set(k, wm).set(y, 1);
assertEq(wm.get(k), wm, 'WeakMap');
assertEq(wm.get(y), 1, 'symbol key');
assertEq(wm.delete(k), true, 'delete');
assertEq(wm.has(k), false, 'deleted');
assertEq(Reflect.ownKeys(k).length, 0, 'keys show nothing');
Object.freeze(k);
wm.set(k, 2);
assertEq(wm.get(k), 2, 'frozen key');
try { wm.set(Symbol.for('r'), 1); throw 1; } catch (e) { assertEq(e instanceof TypeError, true, 'registered symbols are refused'); }
assertEq(new WeakRef(k).deref(), k, 'WeakRef');
