// Objects: own properties, spread, Reflect, Proxy, Symbol keys, private fields, Map, Set, WeakMap.
var o = { a: 1, b: 'x', c: null, d: 2.5, e: [1], f: {} }, many = {}, keys = [], objs = [];
for (var i = 0; i < 1000; i++) { keys.push('key' + i); many['key' + i] = i; objs.push({ i: i }); }
var sym = Symbol('s');
class P { #x = 1; #y; constructor(y) { this.#y = y; } get x() { return this.#x; } set x(v) { this.#x = v; } #m() { return this.#y; } sum() { return this.#x + this.#m(); } static has(q) { return #x in q; } }
var proxy = new Proxy(o, { get: function (t, k) { return t[k]; }, set: function (t, k, v) { t[k] = v; return true; }, has: function (t, k) { return k in t; } });
var bare = new Proxy(o, {});
cases = {
  keys: function () { var n = 0; for (var i = 0; i < 100; i++) n += Object.keys(o).length; return n + Object.keys(many).length; },
  values: function () { var n = 0; for (var i = 0; i < 100; i++) n += Object.values(o).length; return n; },
  entries: function () { var n = 0; for (var i = 0; i < 100; i++) n += Object.entries(o).length; for (var [k, v] of Object.entries(many)) n += v; return n; },
  fromEntries: function () { return Object.keys(Object.fromEntries([['a', 1], ['b', 2], ['c', 3]])).length; },
  assign: function () { var n = 0; for (var i = 0; i < 100; i++) n += Object.assign({}, o, { g: i }).g; return n; },
  spread: function () { var n = 0; for (var i = 0; i < 100; i++) n += { ...o, g: i }.g; return n; },
  rest: function () { var n = 0; for (var i = 0; i < 100; i++) { var { a, ...r } = o; n += r.d; } return n; },
  forIn: function () { var n = 0; for (var i = 0; i < 20; i++) for (var k in o) n += k.length; for (var k in many) n += many[k]; return n; },
  hasOwn: function () { var n = 0; for (var i = 0; i < 1000; i++) { if (Object.hasOwn(many, keys[i])) n++; if (keys[i] in many) n++; if (many.hasOwnProperty(keys[i])) n++; } return n; },
  dictionary: function () { var m = {}; for (var i = 0; i < 1000; i++) m[keys[i]] = i; var n = 0; for (var i = 0; i < 1000; i++) n += m[keys[i]]; return n; },
  deletes: function () { var m = {}; for (var i = 0; i < 300; i++) m[keys[i]] = i; for (var i = 0; i < 300; i += 2) delete m[keys[i]]; return Object.keys(m).length; },
  create: function () { var n = 0; for (var i = 0; i < 200; i++) n += Object.create(o).a; return n; },
  defineProperty: function () { var n = 0; for (var i = 0; i < 100; i++) { var q = {}; Object.defineProperty(q, 'x', { value: i, enumerable: true }); n += q.x; } return n; },
  freeze: function () { var n = 0; for (var i = 0; i < 100; i++) n += Object.freeze({ a: i, b: 2 }).a; return n; },
  symbolKeys: function () { var n = 0, q = {}; for (var i = 0; i < 1000; i++) { q[sym] = i; n += q[sym]; } return n; },
  privateFields: function () { var n = 0; for (var i = 0; i < 1000; i++) { var p = new P(i); p.x += 2; n += p.sum() + (P.has(p) ? 1 : 0); } return n; },
  proxyGet: function () { var n = 0; for (var i = 0; i < 500; i++) n += proxy.a + proxy.d; return n; },
  proxySet: function () { for (var i = 0; i < 500; i++) proxy.a = i; return ('a' in proxy) + o.a; },
  proxyBare: function () { var n = 0; for (var i = 0; i < 500; i++) n += bare.a; return n; },
  reflect: function () { var n = 0; for (var i = 0; i < 300; i++) { n += Reflect.get(o, 'd'); Reflect.set(o, 'a', i); if (Reflect.has(o, 'b')) n += Reflect.ownKeys(o).length; } return n; },
  mapInts: function () { var m = new Map(); for (var i = 0; i < 1000; i++) m.set(i, i); var n = 0; for (var i = 0; i < 1000; i++) n += m.get(i); return n; },
  mapStrings: function () { var m = new Map(); for (var i = 0; i < 1000; i++) m.set(keys[i], i); var n = 0; for (var i = 0; i < 1000; i++) if (m.has(keys[i])) n += m.get(keys[i]); return n; },
  mapObjects: function () { var m = new Map(); for (var i = 0; i < 1000; i++) m.set(objs[i], i); var n = 0; for (var i = 0; i < 1000; i++) n += m.get(objs[i]); return n; },
  mapIterate: function () { var n = 0; for (var [k, v] of table) n += v; table.forEach(function (v) { n += v; }); for (var w of table.values()) n += w; return n; },
  setAdd: function () { var s = new Set(); for (var i = 0; i < 1000; i++) s.add(i & 255); var n = 0; for (var x of s) n += x; return n + s.size; },
  setDelete: function () { var s = new Set(keys); for (var i = 0; i < 1000; i++) s.delete(keys[i]); return s.size; },
  weakMap: function () { var m = new WeakMap(); for (var i = 0; i < 500; i++) m.set(objs[i], i); var n = 0; for (var i = 0; i < 500; i++) n += m.get(objs[i]); return n; },
  weakMapGet: function () { var n = 0; for (var i = 0; i < 1000; i++) n += weak.get(objs[i]); return n; },
  structuredClone: function () { return typeof structuredClone === 'function' ? structuredClone({ list: objs.slice(0, 50), o: o, m: new Map([[1, 2]]) }).list.length : 0; },
};
var table = new Map(); for (var i = 0; i < 1000; i++) table.set(keys[i], i);
var weak = new WeakMap(); for (var i = 0; i < 1000; i++) weak.set(objs[i], i);
