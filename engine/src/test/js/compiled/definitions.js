// Fields of classes and properties of literals that are defined one by one, in compiled code.
function check(actual, expected, what) { if (!Object.is(actual, expected)) throw new Error(what + ': ' + String(actual) + ' instead of ' + String(expected)); }

class First { a = 1; b = 'x'; #c = 2; d = this.a + 1.5; sum() { return this.a + this.b.length + this.#c + this.d; } }
class Second extends First { e = [1]; a = 'over'; }
const literal = (i, k) => ({ x: i, [k]: 1, y: i / 2, get z() { return 7; }, w: k, ...(i & 1 ? { q: 1 } : null), last: i });
for (let i = 0; i < 3000; i++) {
  check(new First().sum(), 6.5, 'fields');
  const second = new Second();
  check(second.e[0] + second.a.length, 5, 'fields of a subclass');
  const l = literal(i, i % 3 ? 'k' : 'm');
  check(l.x + l.y + l.z + l.w.length + l.last + (l.q ?? 0), i * 2.5 + 8 + (i & 1), 'literal');
}
check(Object.keys(literal(3, 'm')).join(), 'x,m,y,z,w,q,last', 'keys');
check(Object.keys(literal(3, 'y')).join(), 'x,y,z,w,q,last', 'a key twice');
check(Object.keys(new Second()).join(), 'a,b,d,e', 'keys of an instance');

// A constructor may return what it likes.
let defined = 0;
class Proxied { constructor() { return new Proxy({}, { defineProperty(t, k, d) { defined++; return Reflect.defineProperty(t, k, d); } }); } }
class OfProxy extends Proxied { f = 1; g = 2; }
for (let i = 0; i < 1000; i++) new OfProxy();
check(defined, 2000, 'definitions that the proxy saw');
class Frozen { constructor(o) { return o; } }
class OfFrozen extends Frozen { p = 1; r = 2; }
for (let i = 0; i < 1000; i++) check(Object.keys(new OfFrozen({ z: i })).join(), 'z,p,r', 'onto another object');
let thrown;
try { new OfFrozen(Object.freeze({ z: 1 })); } catch (e) { thrown = e; }
check(thrown instanceof TypeError, true, 'frozen');
