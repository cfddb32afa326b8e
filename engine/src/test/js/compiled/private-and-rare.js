// Private fields, for-in, delete, computed keys and regular expression literals in compiled code.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const HOT = 3000;
function makeClass() {
  return class Counter {
    #n = 0; #label; static #made = 0;
    constructor(label) { this.#label = label; Counter.#made++; }
    bump(by) { this.#n += by; return this.#n; }
    get label() { return this.#label; }
    set label(v) { this.#label = v; }
    #secret() { return this.#n * 2; }
    get #view() { return '<' + this.#label + '>'; }
    set #view(v) { this.#label = v; }
    reveal() { return this.#secret(); }
    show() { this.#view = 'v' + this.#n; return this.#view; }
    static has(o) { return #n in o; }
    static get made() { return Counter.#made; }
    static read(o) { return o.#n; }
  };
}
const A = makeClass(), B = makeClass();
class Sub extends A { #n = 'sub'; extra = 1; sub() { return this.#n; } }
for (let i = 0; i < HOT; i++) {
  const c = new A('x'), s = new Sub('y');
  assertEq(c.bump(2), 2, 'bump'); assertEq(c.bump(1), 3, 'again'); assertEq(s.bump(5), 5, 'in a subclass'); assertEq(s.sub(), 'sub', 'its own #n');
  assertEq(c.label, 'x', 'label'); c.label = i; assertEq(c.label, i, 'set'); assertEq(c.reveal(), 6, 'private method'); assertEq(c.show(), '<v3>', 'private accessor'); assertEq(A.has(c), true, 'has'); assertEq(A.has({}), false, 'has not');
}
assertEq(A.made, 2 * HOT, 'static private');
const c = new A(1); c.bump(0.5); assertEq(c.bump('s'), '0.5s', 'wider'); assertEq(c.bump(1), '0.5s1', 'wider still');
for (const o of [{}, new B(1), 5, null]) {
  let name = ''; try { A.read(o); } catch (e) { name = e.name; } assertEq(name, 'TypeError', 'another class, another #n');
}
for (let i = 0; i < HOT; i++) assertEq((i & 1 ? new A(i) : new B(i)).bump(i), i, 'two classes of one body');

function keysOf(o) { let r = ''; let k = 'none'; for (k in o) r += k + ','; return r + k; }
for (let i = 0; i < HOT; i++) { assertEq(keysOf({a: 1, b: 2}), 'a,b,b', 'keys'); assertEq(keysOf([7, 8]), '0,1,1', 'indices'); assertEq(keysOf(null), 'none', 'nothing'); assertEq(keysOf('hi'), '0,1,1', 'string'); }
function deleting(o) { let r = ''; for (const k in o) { r += k; delete o.b; o.z = 1; } return r; }
for (let i = 0; i < HOT; i++) assertEq(deleting({a: 1, b: 2, c: 3}), 'ac', 'deleted while enumerated');
const log = []; const proxy = new Proxy({p: 1, q: 2}, {ownKeys(t) { log.push('keys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push(k); return Reflect.getOwnPropertyDescriptor(t, k); }});
assertEq(keysOf(proxy), 'p,q,q', 'proxy'); assertEq(log.join(), 'keys,p,q', 'traps');
function breaks(o) { for (const k in o) { if (k === 'b') { try { throw k; } catch (e) { return e; } } } return 'end'; }
for (let i = 0; i < HOT; i++) { assertEq(breaks({a: 1, b: 2}), 'b', 'left'); assertEq(breaks({a: 1}), 'end', 'ended'); }

function remove(o, k) { return delete o[k]; }
function removeStrictly(o) { 'use strict'; return delete o.x; }
for (let i = 0; i < HOT; i++) { const o = {x: 1, y: 2, 3: 3}; assertEq(remove(o, 'y'), true, 'delete'); assertEq(remove(o, 3), true, 'index'); assertEq(removeStrictly(o), true, 'strict'); assertEq(Object.keys(o).length, 0, 'all gone'); assertEq(remove([1], 'length'), false, 'length stays'); }
let error = ''; try { removeStrictly(Object.freeze({x: 1})); } catch (e) { error = e.name; } assertEq(error, 'TypeError', 'frozen'); try { remove(null, 'x'); } catch (e) { error = e.message; } assertEq(error, 'Cannot convert undefined or null to object', 'null');

let conversions = 0; const key = {toString() { conversions++; return 'k'; }};
function computed(k, v) { return {[k]: v, ['_' + k]: v, get [k + '2']() { return v; }}; }
for (let i = 0; i < HOT; i++) { const o = computed('a' + i % 3, i); assertEq(o['a' + i % 3], i, 'computed'); assertEq(computed(1, i)[1], i, 'number'); }
conversions = 0; assertEq(computed(key, 5).k, 5, 'object'); assertEq(conversions, 3, 'converted once each');
function literal(s) { const r = /a(b)?/g; const m = r.exec(s); return m && m.index + ':' + m[1] + ':' + r.lastIndex; }
for (let i = 0; i < HOT; i++) { assertEq(literal('xxab'), '2:b:4', 'a new object each time'); assertEq(literal('ca'), '1:undefined:2', 'no group'); }
