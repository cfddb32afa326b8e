// Sites that meet more shapes than a cache holds, in objects that have the property at the same few places.
function check(actual, expected, what) { if (!Object.is(actual, expected)) throw new Error(what + ': ' + String(actual) + ' instead of ' + String(expected)); }

function Node(kind) { this.kind = kind; this.parent = null; this.size = 1.5; }
function nodes(n) {
  const list = [];
  for (let i = 0; i < n; i++) {
    const node = new Node(i);
    node['own' + i] = i;
    list.push(node);
  }
  return list;
}

// Reads and writes of all representations, then of values that no longer fit.
{
  const list = nodes(20);
  const read = l => { let s = 0; for (const n of l) s += n.kind + n.size + (n.parent === null ? 0 : n.parent.kind); return s; };
  const write = (l, k, p, z) => { for (const n of l) { n.kind = k; n.parent = p; n.size = z; } };
  const first = list[0];
  for (let i = 0; i < 300; i++) {
    write(list, i, i & 1 ? null : first, i / 2);
    check(read(list), 20 * (i + i / 2 + (i & 1 ? 0 : i)), 'sum ' + i);
  }
  write(list, 'x', first, 2);
  check(list[7].kind, 'x', 'widened int');
  check(list[19].parent, first, 'parent');
  write(list, 1, null, 'y');
  check(read(list.slice(0, 2)), '01y01y0', 'widened double');
  write(list, 1.5, null, 2);
  check(list[3].kind, 1.5, 'double again');
}

// A property that is elsewhere, absent, inherited, a getter, or of a primitive.
{
  const list = nodes(12);
  const kind = n => n.kind;
  for (let i = 0; i < 300; i++) for (const n of list) check(kind(n), list.indexOf(n), 'kind');
  let calls = 0;
  const others = [{ a: 0, kind: 'second' }, {}, Object.create({ kind: 'inherited' }), { get kind() { calls++; return 'getter'; } }, [], function () {},
    Object.freeze({ kind: 'frozen' }), Object.assign(Object.create(null), { kind: 'null' }), 'text', 5, true, new Map()];
  const expected = ['second', undefined, 'inherited', 'getter', undefined, undefined, 'frozen', 'null', undefined, undefined, undefined, undefined];
  for (let i = 0; i < 300; i++) {
    others.forEach((o, j) => check(kind(o), expected[j], 'other ' + j));
    check(kind(list[i % 12]), i % 12, 'kind among others');
  }
  check(calls, 300, 'getter calls');
  let thrown;
  try { kind(undefined); } catch (e) { thrown = e; }
  check(thrown instanceof TypeError, true, 'undefined has no properties');
  delete list[5].kind;
  check(kind(list[5]), undefined, 'deleted');
  Object.defineProperty(list[6], 'kind', { get() { return 'now a getter'; } });
  check(kind(list[6]), 'now a getter', 'redefined');
  check(kind(list[7]), 7, 'its neighbour');
  Object.prototype.kind = 'everywhere';
  check(kind(list[5]), 'everywhere', 'inherited after all');
  check(kind('text'), 'everywhere', 'by strings');
  check(kind(5), 'everywhere', 'by numbers');
  delete Object.prototype.kind;
  check(kind('text'), undefined, 'and no longer');
}

// What must not be written.
{
  const list = nodes(12);
  const set = (n, k) => { 'use strict'; n.kind = k; };
  for (let i = 0; i < 300; i++) for (const n of list) set(n, i);
  const frozen = nodes(1)[0];
  Object.freeze(frozen);
  let thrown;
  try { set(frozen, 1); } catch (e) { thrown = e; }
  check(thrown instanceof TypeError, true, 'frozen');
  check(frozen.kind, 0, 'frozen value');
  let seen;
  set({ a: 1, set kind(k) { seen = k; } }, 'given');
  check(seen, 'given', 'setter');
  const fresh = {};
  set(fresh, 3);
  check(Object.keys(fresh).join(), 'kind', 'added');
}

// Strings, objects that have it and objects that have not at one site, and getters of two prototypes.
{
  const type = d => d.type;
  const docs = ['a', { type: 'group', contents: 1 }, { contents: 2 }, { type: 'indent' }, 'b', { x: 1, type: 'fill' }];
  const expected = [undefined, 'group', undefined, 'indent', undefined, 'fill'];
  for (let i = 0; i < 500; i++) docs.forEach((d, j) => check(type(d), expected[j], 'doc ' + j));
  class A { constructor() { this.v = 1; } get on() { return this.v; } }
  class B { constructor() { this.w = 0; this.v = 2; } get on() { return -this.v; } }
  const on = o => o.on;
  const a = new A(), b = new B();
  for (let i = 0; i < 500; i++) { check(on(a), 1, 'A'); check(on(b), -2, 'B'); }
  Object.defineProperty(B.prototype, 'on', { get() { return 'other'; } });
  check(on(b), 'other', 'redefined getter');
  check(on(a), 1, 'A still');
}

// A symbol as key.
{
  const iterator = o => o[Symbol.iterator], get = (o, k) => o[k], s = Symbol('s');
  const objects = [[1], new Map(), 'text', new Set(), { [Symbol.iterator]: 7, [s]: 8 }];
  for (let i = 0; i < 500; i++) {
    check(iterator(objects[0]), Array.prototype.values, 'array');
    check(iterator(objects[2]), String.prototype[Symbol.iterator], 'string');
    check(iterator(objects[4]), 7, 'own');
    check(get(objects[4], s), 8, 'symbol');
  }
  check(get(objects[4], 'length'), undefined, 'another key');
  check(get(objects[0], 'length'), 1, 'another key of an array');
}

// Literals that begin in more ways than a map would.
{
  let text = '';
  for (let i = 0; i < 700; i++) text += `case ${i}: return { begin${i}: n, common: n };`;
  const make = new Function('i', 'n', `switch (i) { ${text} }`);
  let sum = 0;
  for (let n = 0; n < 3; n++) for (let i = 0; i < 700; i++) { const o = make(i, n); sum += o.common + o['begin' + i]; }
  check(sum, 700 * 6, 'literals');
}

// Numbers that compiled code has unboxed come to such sites, inlined.
{
  const read = o => o.kind, write = (o, v) => { o.kind = v; };
  const all = [...nodes(20)];
  for (let i = 0; i < 20; i++) all.push({ ['first' + i]: 1, ['second' + i]: 2, ['third' + i]: 3, kind: i });
  const unboxed = (l, f) => f(l.length), unboxedWrite = (l, f, v) => { f(l.length, v); return l.length; };
  for (let k = 0; k < 400; k++) {
    for (const o of all) { write(o, k); check(read(o), k, 'kind'); }
    if (k > 100) {
      check(unboxed(all, read), undefined, 'of a number');
      check(unboxedWrite(all, write, k), 40, 'of a number, written');
    }
  }
}

// So do numbers and strings that are known when the code is made, to sites of one shape.
{
  function Point(x) { this.x = x; this.y = 0.5; }
  const read = (o, v) => { o.y = v; return o.x + o.y; };
  const ofText = i => i > 500 ? read('text', 1.5) : 0, ofNumber = i => i > 500 ? read(2, 1.5) : 0;
  for (let i = 0; i < 1000; i++) {
    check(read(new Point(i), 0.25), i + 0.25, 'of an object');
    check(ofNumber(i), i > 500 ? NaN : 0, 'of the number 2');
    check(ofText(i), i > 500 ? NaN : 0, 'of a text');
  }
}
