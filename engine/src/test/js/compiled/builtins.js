// Builtins that compiled code does itself, with the arguments it expects and, once it is hot, with others.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const HOT = 550;
const rope = 'abcdefghijklmnop' + 'qrstuvwxyz'.repeat(3) + HOT;
function substring(s, a, b) { return s.substring(a, b); }
function substringFrom(s, a) { return s.substring(a); }
function slice(s, a, b) { return s.slice(a, b); }
function sliceFrom(s, a) { return s.slice(a); }
function substr(s, a, n) { return s.substr(a, n); }
function substrFrom(s, a) { return s.substr(a); }
function indexOf(s, t) { return s.indexOf(t); }
function indexOfFrom(s, t, i) { return s.indexOf(t, i); }
function includes(s, t) { return s.includes(t); }
function starts(s, t) { return s.startsWith(t); }
function ends(s, t) { return s.endsWith(t); }
for (let i = 0; i < HOT; i++) {
  assertEq(substring('hello', 1, 3), 'el', 'substring'); assertEq(substring('hello', 3, -1), 'hel', 'swapped'); assertEq(substring(rope, 2, 99), rope.slice(2), 'clamped');
  assertEq(substringFrom('hello', 2), 'llo', 'from'); assertEq(substringFrom('hello', 9), '', 'beyond'); assertEq(substringFrom('hello', -3), 'hello', 'negative');
  assertEq(slice('hello', -3, -1), 'll', 'slice'); assertEq(slice('hello', 3, 1), '', 'empty slice'); assertEq(sliceFrom('hello', -2), 'lo', 'slice from'); assertEq(sliceFrom('hello', -9), 'hello', 'all');
  assertEq(substr('hello', -4, 2), 'el', 'substr'); assertEq(substr('hello', 1, 2147483647), 'ello', 'substr, long'); assertEq(substr('hello', 1, -1), '', 'substr, negative'); assertEq(substrFrom('hello', -2), 'lo', 'substr from');
  assertEq(indexOf('hello', 'l'), 2, 'indexOf'); assertEq(indexOf('hello', ''), 0, 'nothing'); assertEq(indexOf('hello', 'lo'), 3, 'two'); assertEq(indexOf('hello', 'x'), -1, 'none');
  assertEq(indexOfFrom('hello', 'l', 3), 3, 'from 3'); assertEq(indexOfFrom('hello', 'l', -3), 2, 'from below'); assertEq(indexOfFrom('hello', '', 9), 5, 'nothing, beyond'); assertEq(indexOfFrom('hello', 'h', 9), -1, 'beyond');
  assertEq(includes('hello', 'ell'), true, 'includes'); assertEq(starts('hello', 'he'), true, 'startsWith'); assertEq(starts('hello', 'lo'), false, 'not at the start'); assertEq(ends('hello', 'lo'), true, 'endsWith');
}
assertEq(substring('hello', NaN, undefined), 'hello', 'undefined end'); assertEq(substring('hello', '1', 2.7), 'e', 'converted'); assertEq(slice('hello', 1, Infinity), 'ello', 'Infinity');
assertEq(indexOf('undefined', undefined), 0, 'undefined is converted'); assertEq(indexOf('1.5', 1.5), 0, 'numbers are');
assertEq(substring.call(null, {substring: () => 'mine'}, 0, 0), 'mine', 'another receiver');
let thrown = ''; try { starts('x', /x/); } catch (e) { thrown = e.name; } assertEq(thrown, 'TypeError', 'regular expressions are refused');

function get(m, k) { return m.get(k); }
function has(m, k) { return m.has(k); }
function set(m, k, v) { return m.set(k, v); }
function del(m, k) { return m.delete(k); }
function add(s, k) { return s.add(k); }
function size(m) { return m.size; }
const keys = [1, 1.5, 'a', rope, null, undefined, NaN, {}, Symbol('s'), 10n, true, 2 ** 40];
for (let i = 0; i < HOT; i++) {
  const m = new Map(), s = new Set();
  const k = keys[i % keys.length];
  assertEq(get(m, k), undefined, 'absent'); assertEq(set(m, k, i), m, 'set gives the map'); assertEq(get(m, k), i, 'get'); assertEq(has(m, k), true, 'has'); assertEq(size(m), 1, 'size');
  set(m, -0, 'zero'); assertEq(get(m, 0), 'zero', '-0 is 0'); assertEq(del(m, k), true, 'delete'); assertEq(del(m, k), false, 'deleted'); assertEq(size(m), 1, 'size after');
  assertEq(add(s, k), s, 'add gives the set'); add(s, k); assertEq(size(s), 1, 'no twice'); assertEq(has(s, k), true, 'in the set'); assertEq(del(s, k), true, 'out of it');
}
thrown = ''; try { get(new Proxy(new Map(), {get: (t, k) => t[k]}), 1); } catch (e) { thrown = e.name; } assertEq(thrown, 'TypeError', 'a proxy is no map');
class Counting extends Map { get(k) { return (super.get(k) || 0) + 1; } }
for (let i = 0; i < 40; i++) assertEq(get(new Counting([[1, i]]), 1), i + 1, 'overridden');
const original = Map.prototype.get;
Map.prototype.get = function () { return 'patched'; };
assertEq(get(new Map(), 1), 'patched', 'patched'); Map.prototype.get = original; assertEq(get(new Map([[1, 2]]), 1), 2, 'restored');

function arrayIndexOf(a, v) { return a.indexOf(v); }
function arrayIncludes(a, v) { return a.includes(v); }
for (let i = 0; i < HOT; i++) {
  assertEq(arrayIndexOf([1, 2, 3], 3), 2, 'ints'); assertEq(arrayIndexOf([1, 2, 3], 2.5), -1, 'no int'); assertEq(arrayIndexOf([1, 2], '1'), -1, 'strict'); assertEq(arrayIndexOf([1.5, NaN, -0], 0), 2, 'doubles');
  assertEq(arrayIndexOf([NaN], NaN), -1, 'NaN is not found'); assertEq(arrayIncludes([NaN], NaN), true, 'NaN is included'); assertEq(arrayIndexOf(['a', rope], rope.slice(0, 30) + rope.slice(30)), 1, 'ropes');
  assertEq(arrayIncludes([1, , 2], undefined), true, 'holes are undefined'); assertEq(arrayIndexOf([1, , 2], undefined), -1, 'holes are skipped'); assertEq(arrayIncludes([], undefined), false, 'empty');
  assertEq(arrayIndexOf([1, -2147483648], -2147483648), 1, 'the least int'); assertEq(arrayIncludes([3, 4], 3.0), true, 'integral');
}
assertEq(arrayIncludes(new Array(3), undefined), true, 'only holes'); assertEq(arrayIndexOf({indexOf: () => 'mine'}, 1), 'mine', 'another receiver');
Array.prototype[1] = 'inherited'; assertEq(arrayIndexOf([0, , 2], 'inherited'), 1, 'inherited elements'); delete Array.prototype[1];

function own(o, k) { return o.hasOwnProperty(k); }
for (let i = 0; i < HOT; i++) { assertEq(own({a: 1}, 'a'), true, 'own'); assertEq(own({a: 1}, 'b'), false, 'not own'); assertEq(own({5: 1}, '5'), true, 'index'); assertEq(own([1], 'length'), true, 'length'); }
assertEq(own({5: 1}, 5), true, 'number'); assertEq(own('str', 'length'), true, 'string');

function kind(c) { switch (c) { case 'a': return 1; case 'b': return 2; case '': return 3; case 'long': return 4; case 'null': return 5; } return 0; }
function is(x, y) { return (x === 'q' ? 1 : 0) + (y == 'q' ? 2 : 0) + (typeof x === 'number' ? 4 : 0) + (typeof x == 'string' ? 8 : 0) + (typeof x === 'object' ? 16 : 0) + (typeof x === 'undefined' ? 32 : 0) + (typeof x === 'function' ? 64 : 0) + (typeof x !== 'boolean' ? 128 : 0); }
for (let i = 0; i < HOT; i++) {
  assertEq(kind('ab'[i & 1]), 1 + (i & 1), 'char'); assertEq(kind(''), 3, 'empty'); assertEq(kind('lo' + (i < 0 ? 'x' : 'ng')), 4, 'text'); assertEq(kind(null), 0, 'null'); assertEq(kind(5), 0, 'number');
  assertEq(is('q', 'q'), 139, 'both');
}
assertEq(is(1, {toString: () => 'q'}), 134, 'converted'); assertEq(is(null, 0), 144, 'object'); assertEq(is(undefined, 0), 160, 'undefined'); assertEq(is(is, 0), 192, 'function'); assertEq(is(true, 0), 0, 'boolean'); assertEq(is(1n, 0), 128, 'bigint');

function push(a, v) { return a.push(v); }
function pushInt(a, i) { return a.push(i | 0); }
function pushDouble(a, d) { return a.push(d * 0.5); }
function pop(a) { return a.pop(); }
for (let i = 0; i < HOT; i++) {
  const a = [];
  assertEq(push(a, i), 1, 'push'); assertEq(pushInt(a, i), 2, 'int'); assertEq(pushDouble(a, i), 3, 'double'); assertEq(push(a, 's'), 4, 'string'); assertEq(pushInt(a, -2147483648), 5, 'the least int'); assertEq(pushDouble(a, -0), 6, '-0');
  assertEq(a.join(), [i, i, i * 0.5, 's', -2147483648, 0].join(), 'all'); assertEq(pop(a), -0, 'pop -0'); assertEq(pop(a), -2147483648, 'pop'); assertEq(a.length, 4, 'length');
  const d = [0.5]; pushDouble(d, NaN); assertEq(pop(d), NaN, 'NaN'); assertEq(pop(d), 0.5, 'double'); assertEq(pop(d), undefined, 'empty');
  const n = [1]; pushInt(n, 2); assertEq(pop(n), 2, 'int'); assertEq(n.length, 1, 'one left');
}
thrown = ''; try { push(Object.freeze([1]), 2); } catch (e) { thrown = e.name; } assertEq(thrown, 'TypeError', 'frozen'); const locked = Object.defineProperty([1], 'length', {writable: false}); thrown = ''; try { pushInt(locked, 2); } catch (e) { thrown = e.name; } assertEq(thrown, 'TypeError', 'length not writable');
assertEq(push({length: 3, push: Array.prototype.push}, 'x'), 4, 'not an array'); const sparse = []; sparse.length = 4294967295; thrown = ''; try { push(sparse, 1); } catch (e) { thrown = e.name; } assertEq(thrown, 'RangeError', 'too long');

function label(s, v) { return s + v; }
function labelled(v, s) { return v + s; }
function inLoop(n) { let s = ''; for (let i = 0; i < n; i++) s += i + ',' + i / 2 + ';'; return s; }
for (let i = 0; i < HOT; i++) { assertEq(label('n', i % 7), 'n' + String(i % 7), 'int'); assertEq(label('d', 0.5), 'd0.5', 'double'); assertEq(labelled(1.5, 'x'), '1.5x', 'before'); assertEq(labelled(7, 'x'), '7x', 'int before'); assertEq(label('a', rope), 'a'.concat(rope), 'rope'); }
for (let i = 0; i < 200; i++) assertEq(inLoop(3), '0,0;1,0.5;2,1;', 'loop');
assertEq(label(1, 2), 3, 'numbers'); assertEq(label('o', {toString: () => 'bj'}), 'obj', 'object'); assertEq(label('u', undefined), 'uundefined', 'undefined'); assertEq(labelled(null, 's'), 'nulls', 'null'); assertEq(label('b', true), 'btrue', 'boolean'); assertEq(labelled(2n, 's'), '2s', 'bigint');
thrown = ''; try { label('s', Symbol()); } catch (e) { thrown = e.name; } assertEq(thrown, 'TypeError', 'symbol'); assertEq(label('z', -0), 'z0', '-0'); assertEq(label('n', NaN), 'nNaN', 'NaN'); assertEq(label('i', -Infinity), 'i-Infinity', 'Infinity');

const view = new DataView(new ArrayBuffer(64), 8, 32);
function views(v, at, x, little) {
  v.setInt8(at, x); const a = v.getInt8(at), b = v.getUint8(at);
  v.setInt16(at, x, little); const c = v.getInt16(at, little), d = v.getUint16(at, !little);
  v.setUint32(at, x, little); const e = v.getInt32(at, little), f = v.getUint32(at);
  v.setFloat32(at, x, little); const g = v.getFloat32(at, little);
  v.setFloat64(at, x); return [a, b, c, d, e, f, g, v.getFloat64(at), v.getFloat64(at, true) === v.getFloat64(at)].join();
}
for (let i = 0; i < HOT; i++) {
  assertEq(views(view, 3, -2.5, true), '-2,254,-2,65279,-2,4278190079,-2.5,-2.5,false', 'little'); assertEq(views(view, 24, 300, false), '44,44,300,11265,300,300,300,300,false', 'big');
}
for (const [at, x] of [[25, 1], [-1, 1], [NaN, 1]]) { thrown = ''; try { views(view, at, x, true); } catch (e) { thrown = e.name; } assertEq(thrown, at === at ? 'RangeError' : '', 'bounds'); }
assertEq(views(view, 0, '7', 1).slice(0, 10), '7,7,7,1792', 'converted'); thrown = ''; try { views({getInt8: view.getInt8, setInt8: view.setInt8}, 0, 1); } catch (e) { thrown = e.name; } assertEq(thrown, 'TypeError', 'no view');
const gone = new DataView(new ArrayBuffer(64)); gone.buffer.transfer(); thrown = ''; try { views(gone, 0, 1); } catch (e) { thrown = e.name; } assertEq(thrown, 'TypeError', 'detached');
function hash(s) { let h = 0; for (let i = 0; i < s.length; i++) h = h * 31 + s.charCodeAt(i) | 0; return h; }
function mixed(a, b, c) { return [a * 31 + b | 0, a * b | 0, (a + b + c) & 255, a * 4194304 - b >> 3, (a >>> 0) + (b >>> 0) | 0, a * b * 3 ^ c].join(); }
for (let i = 0; i < HOT; i++) { assertEq(hash('the quick brown fox jumps'), -1260104088, 'hash'); assertEq(mixed(2147483647, 2147483647, 2147483647), '-32,0,253,267911168,-2,2147483647', 'wide'); assertEq(mixed(-5, 7, 11), '-148,-35,13,-2621441,2,-100', 'narrow'); }

function isArray(v) { return Array.isArray(v); }
for (let i = 0; i < 600; i++) { assertEq(isArray([i]), true, 'an array'); assertEq(isArray({length: i}), false, 'an object'); assertEq(isArray(i), false, 'a number'); assertEq(isArray('x'), false, 'a string'); }
assertEq(isArray(new Proxy([], {})), true, 'a proxy of an array'); assertEq(isArray(new Proxy({}, {})), false, 'a proxy'); assertEq(isArray(Array.prototype), true, 'the prototype'); assertEq(isArray(new Uint8Array(1)), false, 'a typed array');
{ const r = Proxy.revocable([], {}); r.revoke(); let e = ''; try { isArray(r.proxy); } catch (x) { e = x.name; } assertEq(e, 'TypeError', 'revoked'); }
function point(s, i) { return s.codePointAt(i); }
for (let i = 0; i < 600; i++) { assertEq(point('a\u{1f600}b', 0), 97, 'a'); assertEq(point('a\u{1f600}b', 1), 0x1f600, 'a pair'); assertEq(point('a\u{1f600}b', 2), 0xde00, 'its second half'); assertEq(point('\ud83d', 0), 0xd83d, 'half a pair'); }
assertEq(point('a', 1), undefined, 'beyond'); assertEq(point('a', -1), undefined, 'below'); assertEq(point('ab', 0.5), 97, 'a fraction'); assertEq(point.call(null, {codePointAt: () => 3}, 0), 3, 'its own');
