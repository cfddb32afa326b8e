// Sites that see more shapes, keys and receivers than their caches hold.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function make(i) {
  const o = {};
  for (let k = 0; k < i % 7; k++) o['p' + k] = k;
  if (i % 3 === 0) o.x = i; else if (i % 3 === 1) o.x = i + 0.5; else o.x = 's' + i;
  return o;
}
const expected = i => i % 3 === 0 ? i : i % 3 === 1 ? i + 0.5 : 's' + i;
function read(o) { return o.x; }
function write(o, v) { o.x = v; }
function readKeyed(o, k) { return o[k]; }
function writeKeyed(o, k, v) { o[k] = v; }
const objects = [];
for (let i = 0; i < 42; i++) objects.push(make(i));
for (let r = 0; r < 200; r++) {
  for (let i = 0; i < 42; i++) {
    assertEq(read(objects[i]), expected(i), 'named');
    assertEq(readKeyed(objects[i], 'x'), expected(i), 'keyed');
    const o = make(i);
    write(o, r); assertEq(o.x, r, 'named write, int');
    write(o, r + 0.25); assertEq(o.x, r + 0.25, 'double'); write(o, -0); assertEq(o.x, -0, '-0'); write(o, 'z'); assertEq(o.x, 'z', 'string');
    writeKeyed(o, 'y' + i % 5, i); assertEq(o['y' + i % 5], i, 'keyed write adds');
    writeKeyed(o, 'x', i); assertEq(o.x, i, 'keyed write');
  }
}
// The answers change with the prototype chain.
assertEq(read({q: 1}), undefined, 'absent');
Object.prototype.x = 'inherited';
assertEq(read({q: 1}), 'inherited', 'now inherited');
assertEq(readKeyed({q: 1}, 'x'), 'inherited', 'now inherited, keyed');
delete Object.prototype.x;
assertEq(read({q: 1}), undefined, 'absent again');
let got = '';
Object.defineProperty(Object.prototype, 'x', {get() { return 'getter'; }, set(v) { got += v; }, configurable: true});
for (let i = 0; i < 3; i++) { assertEq(read({q: 1}), 'getter', 'getter'); write({q: 1}, 'a'); writeKeyed({q: 1}, 'x', 'b'); }
assertEq(got, 'ababab', 'setter');
delete Object.prototype.x;
const fresh = {q: 1}; write(fresh, 1); assertEq(fresh.x, 1, 'a plain property again');
// Read-only, accessors, frozen, dictionaries, exotic receivers.
const readonly = Object.defineProperty({}, 'x', {value: 1, writable: false, configurable: true});
write(readonly, 2); assertEq(readonly.x, 1, 'read-only');
const frozen = Object.freeze({a: 1}); write(frozen, 2); assertEq(frozen.x, undefined, 'frozen');
const own = {get x() { return this.v; }, set x(v) { this.v = v; }};
for (let i = 0; i < 3; i++) { write(own, i); assertEq(read(own), i, 'own accessor'); }
const map = Object.create(null);
for (let i = 0; i < 400; i++) writeKeyed(map, 'k' + i, i);
for (let i = 0; i < 400; i++) assertEq(readKeyed(map, 'k' + i), i, 'map');
assertEq(readKeyed(map, 'none'), undefined, 'not in the map');
delete map.k7; assertEq(readKeyed(map, 'k7'), undefined, 'deleted');
assertEq(readKeyed([5, 6], 'length'), 2, 'array length');
const a = [1, 2, 3]; writeKeyed(a, 'length', 1); assertEq(a.length, 1, 'set length');
assertEq(readKeyed([5, 6], '1'), 6, 'index as a string'); assertEq(readKeyed([5, 6], 1), 6, 'index'); assertEq(readKeyed('ab', 1), 'b', 'string'); assertEq(readKeyed('ab', 'length'), 2, 'string length');
writeKeyed(a, '0', 9); assertEq(a[0], 9, 'written by a string index');
assertEq(readKeyed(new Proxy({}, {get: (t, k) => 'proxied ' + String(k)}), 'x'), 'proxied x', 'proxy');
const symbol = Symbol('s'); const holder = {}; writeKeyed(holder, symbol, 4); assertEq(readKeyed(holder, symbol), 4, 'symbol');
assertEq(readKeyed(new Uint8Array([7, 8]), 1), 8, 'typed array'); assertEq(readKeyed({'-1': 'm'}, -1), 'm', 'negative'); assertEq(readKeyed({'1.5': 'm'}, 1.5), 'm', 'fraction');
let message = '';
try { read(undefined); } catch (e) { message = e.message; }
assertEq(message.includes("'x'"), true, 'message names the property');
'use strict';
function strictWrite(o, v) { 'use strict'; o.x = v; }
for (let i = 0; i < 3000; i++) strictWrite(objects[i % 42], i);
let thrown = 0;
for (const o of [readonly, frozen, 'str']) { try { strictWrite(o, 1); } catch (e) { if (e instanceof TypeError) thrown++; } }
assertEq(thrown, 3, 'strict writes throw');
// A few shapes at one store: the same field, other fields, added fields; and one object under two names.
class P { constructor(x) { this.x = x; } }
class Q extends P { constructor(x) { super(x); this.y = 1; } }
class R extends Q { constructor(x) { super(x); this.z = 2; } }
function bump(o) { o.x = o.x + 1; return o.x; }
for (let i = 0; i < 3000; i++) assertEq(bump([new P(i), new Q(i), new R(i)][i % 3]), i + 1, 'same field');
const toDouble = new Q(1); toDouble.x = 0.5; assertEq(bump(toDouble), 1.5, 'became a double'); assertEq(bump(new P('s')), 's1', 'became a string');
function addBoth(a, b, v) { a.t = v; const r = b.t; b.u = v; return r + a.u; }
for (let i = 0; i < 3000; i++) {
  const o = [{}, {q: 1}, {r: 1}][i % 3];
  assertEq(addBoth(o, o, i), 2 * i, 'one object');
  assertEq(addBoth({q: 1}, o, i), NaN, 'two objects');
}
// Many named properties keep their shape; computed ones make a map. Both behave alike.
function big() { return Function('o', Array.from({length: 300}, (_, i) => 'o.f' + i + ' = ' + i).join(';'))}
const fillBig = big();
for (let i = 0; i < 20; i++) {
  const o = {}; fillBig(o); o.f200 = 'changed'; o.f10 = 1.5;
  assertEq(o.f299, 299, 'last'); assertEq(o.f200, 'changed', 'wider'); assertEq(o.f10, 1.5, 'double'); assertEq(Object.keys(o).length, 300, 'keys'); delete o.f5; assertEq('f5' in o, false, 'deleted'); assertEq(o.f6, 6, 'after');
  const m = {}; for (let k = 0; k < 300; k++) m['f' + k] = k;
  assertEq(m.f299, 299, 'map'); assertEq(Object.keys(m).join(), Object.keys(m).sort((a, b) => a.slice(1) - b.slice(1)).join(), 'order');
}
