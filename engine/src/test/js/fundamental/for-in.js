// Order, shadowing and changes during for-in loops.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
function keys(o) { let s = []; for (const k in o) s.push(k); return s.join(); }

assertEq(keys(null), '', 'null');
assertEq(keys(undefined), '', 'undefined');
assertEq(keys('ab'), '0,1', 'string');
assertEq(keys(5), '', 'number');
assertEq(keys({b: 1, 2: 1, a: 1, 1: 1}), '1,2,b,a', 'indices first');
assertEq(keys([7, , 8]), '0,2', 'holes');
const arr = [1]; arr.x = 1;
assertEq(keys(arr), '0,x', 'array with a name');

const proto = {p: 1, q: 2, 5: 0};
const o = Object.create(proto, {own: {value: 1, enumerable: true}, q: {value: 1, enumerable: false}});
assertEq(keys(o), 'own,5,p', 'a property that is not enumerable shadows');

// Deleted before it is visited: not visited. Added: need not be visited, and is not.
let seen = '';
const d = {a: 1, b: 2, c: 3};
for (const k in d) { seen += k; delete d.b; d.z = 1; }
assertEq(seen, 'ac', 'deletion and addition');

seen = '';
const d2 = {a: 1, b: 2, c: 3};
for (const k in d2) { seen += k; if (k === 'a') { delete d2.b; d2.b = 5; } }
assertEq(seen, 'abc', 'deleted and added again');

seen = '';
const child = Object.create({inherited: 1});
child.own = 1;
for (const k in child) { seen += k + ' '; delete Object.getPrototypeOf(child).inherited; }
assertEq(seen, 'own ', 'deleted from the prototype');

seen = '';
const sh = Object.create({x: 1});
sh.x = 2; sh.y = 3;
for (const k in sh) { seen += k; delete sh.x; }
assertEq(seen, 'xy', 'visited once');

// Proxies
const trace = [];
const px = new Proxy({a: 1, b: 2}, {
  ownKeys(t) { trace.push('ownKeys'); return Reflect.ownKeys(t); },
  getPrototypeOf() { trace.push('getPrototypeOf'); return {inherited: 1}; },
  getOwnPropertyDescriptor(t, k) { trace.push('desc ' + String(k)); const r = Reflect.getOwnPropertyDescriptor(t, k); if (k === 'b') r.enumerable = false; return r; },
});
assertEq(keys(px), 'a,inherited', 'proxy');
assertEq(trace[0], 'ownKeys', 'first trap');

// A prototype that gets enumerable properties later
function C() { this.f = 1; }
assertEq(keys(new C), 'f', 'before');
C.prototype.m = 1;
assertEq(keys(new C), 'f,m', 'after');
Object.defineProperty(C.prototype, 'm', {enumerable: false});
assertEq(keys(new C), 'f', 'hidden again');
C.prototype[3] = 1;
assertEq(keys(new C), 'f,3', 'an index on the prototype');
