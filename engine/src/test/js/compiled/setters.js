// Accessors that compiled code calls: setters of classes, inherited and throwing ones, getters in an object's own field; and the length of arrays.
function check(actual, expected, what) { if (!Object.is(actual, expected)) throw new Error(what + ': ' + String(actual) + ' instead of ' + String(expected)); }

class Path {
  constructor() { this.flags = 0; this.calls = 0; }
  get stop() { return (this.flags & 1) !== 0; }
  set stop(v) { this.calls++; this.flags = v ? this.flags | 1 : this.flags & ~1; }
}
class Strict extends Path {
  get stop() { return super.stop; }
  set stop(v) { if (v === 7) throw new Error('seven'); super.stop = v; }
}
const count = (p, n) => { let c = 0; for (let i = 0; i < n; i++) { p.stop = i % 3 === 0; if (p.stop) c++; } return c; };
const assign = (p, v) => { 'use strict'; try { p.stop = v; return 'done'; } catch (e) { return e instanceof TypeError ? 'TypeError' : e.message; } };
const path = new Path(), strict = new Strict();
for (let i = 0; i < 1000; i++) {
  check(count(path, 30), 10, 'path');
  check(count(strict, 30), 10, 'strict');
  check(assign(path, 1), 'done', 'assigned');
  check(assign(strict, i > 700 ? 7 : 1), i > 700 ? 'seven' : 'done', 'assigned or thrown');
}
check(path.calls, 31000, 'calls');
check(strict.calls, 30701, 'calls through super');
check(assign({ get stop() { return 1; } }, 1), 'TypeError', 'only a getter');
Object.defineProperty(Path.prototype, 'stop', { set(v) { this.other = v; } });
check(assign(path, 'x'), 'done', 'redefined');
check(path.other, 'x', 'by the other setter');

const counter = { v: 5, get next() { return this.v++; } };
const sum = n => { let s = 0; for (let i = 0; i < n; i++) s += counter.next; return s; };
let expected = 5;
for (let i = 0; i < 500; i++) {
  let s = 0;
  for (let j = 0; j < 10; j++) s += expected++;
  check(sum(10), s, 'own getter');
}

const array = [1, 2, 3, 4];
const shorten = n => { for (let i = 0; i < n; i++) { array.length = 2; array.push(3); array.push(4); array.length = 3; array[3] = 1; } return array.join(); };
for (let i = 0; i < 50; i++) check(shorten(100), '1,2,3,1', 'shortened');
const setLength = (a, n) => { 'use strict'; try { a.length = n; return a.length; } catch (e) { return e.name; } };
for (let i = 0; i < 500; i++) check(setLength([1, 2, 3], i % 5), i % 5, 'length');
check(setLength([1], -1), 'RangeError', 'negative');
check(setLength([1], 1.5), 'RangeError', 'fraction');
check(setLength([1], { valueOf() { return 9; } }), 9, 'object');
Object.defineProperty(array, 'length', { writable: false });
check(setLength(array, 1), 'TypeError', 'fixed');
check(setLength(array, 4), 'TypeError', 'fixed, even if the same');
check(setLength(Object.freeze([1, 2]), 0), 'TypeError', 'frozen');

// One accessor for objects of several shapes.
class Base { get key() { return this.k; } set key(v) { this.k = v + 1; } }
const keyed = [new Base(), Object.assign(new Base(), { a: 1 }), Object.assign(new Base(), { b: 1 })];
const update = o => { o.key = 1; return o.key; };
for (let i = 0; i < 900; i++) check(update(keyed[i % 3]), 2, 'one accessor');
Object.defineProperty(Base.prototype, 'key', { set(v) { this.k = v + 2; } });
check(update(keyed[0]), 3, 'another setter');
check(update(Object.assign(new Base(), { c: 1 })), 3, 'another shape');
