// The second half of what a recording of the start-up cache sees: programs that get hot. The interpreter, its caches and the optimizing
// compiler run here until HotSpot compiles them, so that later processes know which of their methods are worth compiling at once.
// Everything is small: what counts is that each kind of operation is met, cached, compiled, and sometimes deoptimized.
'use strict';
const ROUNDS = 6000;

/** Calls f until it is compiled, and for a while after. */
function heat(f, n = ROUNDS) {
  let last;
  for (let i = 0; i < n; i++) last = f(i);
  return last;
}

// ---- numbers
function collatz(n) { let steps = 0; while (n !== 1 && steps < 40) { n = n % 2 === 0 ? n / 2 : 3 * n + 1; steps++; } return steps; }
function hash(n) { let h = 2166136261; for (let i = 0; i < 8; i++) { h = Math.imul(h ^ (n >>> i & 255), 16777619); h = h << 3 | h >>> 29; } return h >>> 0; }
function orbit(n) { let x = 0.5, y = 0.25; for (let i = 0; i < 12; i++) { const t = x * x - y * y + n * 0.001; y = 2 * x * y - 0.1; x = Math.abs(t) > 2 ? Math.sqrt(Math.abs(t)) : t; } return x + y; }
function power(n) { return n < 2 ? 1 : n * power(n - 1) % 1000003; }
function overflow(n) { let s = 1; for (let i = 0; i < 10; i++) s = s * (n % 7 + 3) + i; return s; }
function compareAll(a, b) { return (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a === b ? 16 : 0) + (a != b ? 32 : 0); }

// ---- objects
class Shape { constructor(name) { this.name = name; this.count = 0; } area() { return 0; } tick() { this.count += 1; return this; } get label() { return this.name + this.count; } }
class Box extends Shape { #depth = 1; constructor(w, h) { super('box'); this.w = w; this.h = h; } area() { return this.w * this.h; } get depth() { return this.#depth; } set depth(v) { this.#depth = v; } grow() { this.#depth++; return super.tick(); } }
class Disc extends Shape { static made = 0; constructor(r) { super('disc'); this.r = r; Disc.made++; } area() { return this.r * this.r * 3.14; } }
class Void extends Shape { }
function Node(value, next) { this.value = value; this.next = next; }
Node.prototype.sum = function () { let s = 0; for (let n = this; n !== null; n = n.next) s += n.value; return s; };
const shapes = [new Box(2, 3), new Disc(1.5), new Void('void'), new Box(1, 1)];
function areas() { let a = 0; for (let i = 0; i < shapes.length; i++) a += shapes[i].area(); return a; }
function list(n) { let head = null; for (let i = 0; i < 5; i++) head = new Node(i + n, head); return head.sum(); }
function tree(depth) { return depth === 0 ? null : { left: tree(depth - 1), right: tree(depth - 1), depth }; }
function measure(t) { return t === null ? 0 : 1 + measure(t.left) + measure(t.right); }
function privates(n) { const b = new Box(n, 2); b.grow(); b.depth += 2; return b.depth + b.count + b.label.length; }
const odd = []; for (let i = 0; i < 12; i++) { const o = { common: i }; o['own' + i] = i; odd.push(o); }
function megamorphic(n) { const o = odd[n % 12]; o.common = o.common + 1; return o.common; }
function keyed(n) { const o = { a: 1, b: 2.5, c: 'x' }; const k = n % 3 === 0 ? 'a' : n % 3 === 1 ? 'b' : 'c'; o[k] = n; return o[k] + ('b' in o ? 1 : 0); }
function dictionary(n) { const o = {}; for (let i = 0; i < 4; i++) o['k' + (i + n) % 9] = i; let s = 0; for (const k in o) s += o[k]; delete o.k3; return s + Object.keys(o).length; }
function accessors(n) { const o = { get twice() { return n * 2; }, set twice(v) { n = v; }, ['c' + n % 3]: n }; o.twice = n + 1; return o.twice; }

// ---- arrays
const ints = [5, 3, 8, 1, 9, 2, 7], doubles = [0.5, 1.5, 2.25], names = ['ab', 'cd', 'ef'];
function arrays(n) { const a = []; for (let i = 0; i < 6; i++) a.push(i * n); a[2] = 1.5; a[3] = 'x'; let s = 0; for (let i = a.length - 1; i >= 0; i--) if (typeof a[i] === 'number') s += a[i]; return s + a.pop().length; }
function sums() { let s = 0; for (const v of ints) s += v; for (let i = 0; i < doubles.length; i++) s += doubles[i]; for (let i = 0; i < names.length; i++) s += names[i].length; return s; }
function callbacks(n) { return ints.map((v) => v + n).filter((v) => v & 1).reduce((a, b) => a + b, 0) + (ints.some((v) => v === n) ? 1 : 0) + ints.indexOf(9); }
function each(n) { let s = 0; ints.forEach((v, i) => { s += v * i + n; }); return s; }
function sorted(n) { return ints.slice().sort((a, b) => a - b)[n % 7] + ints.concat(doubles).join().length; }
function matrix(n) { const m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]; let s = 0; for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) s += m[i][j] * m[j][i] + n; return s; }
const bytes = new Uint8Array(64), words = new Int32Array(16), floats = new Float64Array(16);
function typed(n) { for (let i = 0; i < 16; i++) { bytes[i * 4] = n + i; words[i] = bytes[i * 4] << 2; floats[i] = words[i] * 0.5; } return floats[n & 15]; }
function sieve(n) { const flags = new Array(60).fill(true); let c = 0; for (let i = 2; i < 60; i++) if (flags[i]) { c++; for (let k = i + i; k < 60; k += i) flags[k] = false; } return c + n; }
function destructured([a, b = 2, ...rest], { x, y: { z = 3 } = {} }) { return a + b + rest.length + x + z; }
function spread(...args) { return Math.max(...args, 3) + args.length; }
function argumentsOf() { let s = 0; for (let i = 0; i < arguments.length; i++) s += arguments[i]; return s; }

// ---- strings
function text(n) { let s = ''; for (let i = 0; i < 6; i++) s += String.fromCharCode(97 + (n + i) % 26); return s.charCodeAt(2) + s.indexOf('c') + s.substring(1, 3).length + s[0].length + (s < 'm' ? 1 : 0); }
function parse(n) { const t = `{"a": ${n}, "b": [1, 2.5, "x"]}`; let depth = 0, i = 0; while (i < t.length) { switch (t[i]) { case '{': case '[': depth++; break; case ']': case '}': depth--; break; default: } i++; } return depth + JSON.parse(t).a + JSON.stringify([n]).length; }
function words2(n) { return 'the quick brown fox'.split(' ').map((w) => w[0].toUpperCase() + w.slice(1)).join(' ').replace(/q(\w+)/, '<$1>').length + n; }
function tokens(n) { const re = /([a-z]+)|(\d+)|\s+/gy; let c = 0; const t = 'let x 12 y ' + n; while (re.lastIndex < t.length && re.exec(t) !== null) c++; return c; }
const addresses = ['http://www.example.com/index.php?name=x&id=3#top', 'mailto:someone@example.org', '  padded text  '];
function patterns(n) {
  const a = addresses[n % 3];
  let c = a.replace(/^\s+|\s+$/g, '').length + a.split(/\s?[&?;]\s?/).length + (a.match(/\b\w+\b/g) || []).length + (/EXAMPLE\.(com|org)/i.test(a) ? 1 : 0);
  const m = /^(?:(\w+):\/\/)?([^\/:]*)(?::(\d+))?([^?#]*)/.exec(a);
  if (m && m[1]) c += m[1].length;
  c += a.search(/[#@]/) + a.replace(/(\w)(\w*)/g, '$2$1').length + a.replace(/[aeiou]/g, (v) => v.toUpperCase()).length;
  return c + (/(?:Mozilla|Opera)\/(\d+)|(?:top|org)$/.test(a) ? 1 : 0);
}

// ---- control
function thrower(n) { if (n % 5 === 0) throw new RangeError('five'); return n; }
function guarded(n) { try { return thrower(n); } catch (e) { return e instanceof RangeError ? -1 : 0; } finally { words[0]++; } }
function* count(n) { for (let i = 0; i < 3; i++) yield i + n; return n; }
function generators(n) { let s = 0; for (const v of count(n)) s += v; return s; }
function switches(n) { switch (n % 6) { case 0: return 'zero'; case 1: return 1; case 2: return 2.5; case 3: return null; case 4: return undefined; default: return [n]; } }
function labels(n) { let s = 0; outer: for (let i = 0; i < 4; i++) { for (let j = 0; j < 4; j++) { if (j === n % 4) continue outer; if (i === 3) break outer; s++; } } return s; }
function closures(n) { let held = n; const add = (d) => { held += d; return held; }; add(1); add(2); return [1, 2].map(add)[1]; }
const compose = (f, g) => (x) => f(g(x));
const both = compose((x) => x + 1, (x) => x * 2);
const map = new Map(), set = new Set();
function collections(n) { map.set('k' + n % 20, n); set.add(n % 30); let s = map.get('k' + n % 7) ?? 0; if (n % 500 === 0) for (const [, v] of map) s += v; return s + (set.has(n) ? 1 : 0); }
function optional(n) { const o = n % 2 ? { f: { g: () => n } } : null; return (o?.f?.g() ?? -1) + (o && 1 || 2); }
const big = (n) => Number(BigInt(n) * 3n % 7n);

// ---- a small machine, for one function that has it all
function machine(program, input) {
  const stack = []; let pc = 0, acc = input;
  while (pc < program.length) {
    const op = program[pc++];
    if (op === 'push') stack.push(acc); else if (op === 'add') acc += stack.pop(); else if (op === 'inc') acc++; else if (op === 'half') acc = acc / 2 | 0; else if (op === 'jump') { if (acc < 20) pc = program[pc]; else pc++; }
  }
  return acc;
}
const program = ['push', 'inc', 'add', 'inc', 'jump', 0, 'half'];

const all = [collatz, hash, orbit, overflow, areas, list, privates, megamorphic, keyed, dictionary, accessors, arrays, sums, callbacks, each, sorted, matrix, typed, sieve, text, guarded,
  generators, switches, labels, closures, both, collections, optional, big, (n) => power(n % 9), (n) => compareAll(n % 3, 1.5) + compareAll('a', 'b') + compareAll(n, null), (n) => measure(tree(n % 3)),
  (n) => destructured([n, undefined, 1, 2], { x: n, y: {} }), (n) => spread(n, 2) + argumentsOf(n, 1, 2), (n) => machine(program, n % 10)];
const rare = [parse, words2, tokens, patterns];

// Long loops at first, for entry in the middle of a loop; then every function on its own, for compiled calls.
let total = 0;
for (let i = 0; i < 20000; i++) total = total + i % 7 | 0;
for (const f of all) { const r = heat(f); if (typeof r === 'number') total += r; }
for (const f of rare) total += heat(f, 1500);
// What was compiled meets what it has not seen: deoptimization, and other feedback the second time.
shapes.push({ area: () => 1.5, name: 'plain' });
for (const o of [compareAll, both, overflow, text, keyed]) { for (let i = 0; i < 300; i++) o(i + 0.5, i); heat(o, 3000); }
heat(areas); heat(collatz, 3000);
Shape.prototype.area = function () { return 1; };
heat(areas, 3000);
(async () => { for (let i = 0; i < 300; i++) total += await i; })();
console.log(typeof total);
