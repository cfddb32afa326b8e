// Fields of objects that code knows are constants until they are overwritten, in every way in which they can be.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const ROUNDS = 3000;

// Each way gets an object whose shape is its own, reader and all.
function way(name, change, expected) {
  const made = new Function('name', `
    const space = {};
    space.first_${name} = function () { return 1; };
    space.number_${name} = 17;
    space.fraction_${name} = 0.5;
    space.text_${name} = 'text';
    space.inner_${name} = { value: 3 };
    return {
      space,
      call() { return space.first_${name}(); },
      number() { return space.number_${name}; },
      fraction() { return space.fraction_${name}; },
      text() { return space.text_${name}; },
      inner() { return space.inner_${name}.value; },
    };`)(name);
  function check(n, what) {
    for (let i = 0; i < ROUNDS; i++) {
      assertEq(made.call(), n, name + ' call' + what);
      assertEq(made.number(), 16 + n, name + ' number' + what);
      assertEq(made.fraction(), n - 0.5, name + ' fraction' + what);
      assertEq(made.text(), n === 1 ? 'text' : 'other', name + ' text' + what);
      assertEq(made.inner(), 2 + n, name + ' inner' + what);
    }
  }
  check(1, '');
  const changed = {
    ['first_' + name]: function () { return 2; }, ['number_' + name]: 18, ['fraction_' + name]: 1.5, ['text_' + name]: 'other', ['inner_' + name]: { value: 4 },
  };
  for (const key in changed) change(made.space, key, changed[key]);
  check(2, ' after');
}
way('assigned', (o, k, v) => { o[k] = v; });
way('set', (o, k, v) => { Reflect.set(o, k, v); });
way('defined', (o, k, v) => { Object.defineProperty(o, k, { value: v }); });
way('assign', (o, k, v) => { Object.assign(o, { [k]: v }); });
way('deleted', (o, k, v) => { delete o[k]; o[k] = v; });
way('reconfigured', (o, k, v) => { Object.defineProperty(o, k, { value: v, enumerable: false }); });
way('getter', (o, k, v) => { Object.defineProperty(o, k, { get() { return v; } }); });
way('widened', (o, k, v) => { o[k] = 'wide'; o[k] = v; });
way('prototype', (o, k, v) => { Object.create(o); o[k] = v; });
way('heir', (o, k, v) => { const p = Object.create({ set [k](w) { throw w; } }); Object.setPrototypeOf(o, p); o[k] = v; Object.setPrototypeOf(o, Object.prototype); });
way('frozen', (o, k, v) => { o[k] = v; Object.preventExtensions(o); });
way('proxy', (o, k, v) => { new Proxy(o, {})[k] = v; });
way('evaluated', (o, k, v) => { new Function('o', 'v', 'o.' + k + ' = v')(o, v); });

// Sites that write: hot on other objects of the shape, before and after the reader is compiled.
{
  const make = f => ({ call: f, other: 1 });
  const known = make(() => 1);
  const read = () => known.call();
  const write = (o, f) => { o.call = f; };
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 1, 'before a site');
  for (let i = 0; i < ROUNDS; i++) { write(make(null), () => 5); assertEq(read(), 1, 'another of the shape'); }
  write(known, () => 2);
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 2, 'after a site');
  write(known, () => 3);
  assertEq(read(), 3, 'after it once more');
}

// A site that writes objects of many shapes, by place.
{
  const objects = [];
  for (let i = 0; i < 40; i++) objects.push(new Function('return { placed: null, p' + i + ': 1 }')());
  const write = (o, f) => { o.placed = f; };
  for (let i = 0; i < ROUNDS; i++) write(objects[i % 39], i);
  const known = { placed: () => 1, q: 1 };
  const read = () => known.placed();
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 1, 'before by place');
  write(known, () => 2);
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 2, 'after by place');
}
{
  const known = { later: () => 1, q: 1 };
  const read = () => known.later();
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 1, 'before a site by place there was');
  const write = (o, f) => { o.later = f; };
  for (let i = 0; i < ROUNDS; i++) write(new Function('return { later: null, r' + i % 40 + ': 1 }')(), i);
  assertEq(read(), 1, 'not this object');
  write(known, () => 2);
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 2, 'this one');
}

// While the reader runs.
{
  const known = { step: () => 1, q2: 1 };
  function sum(n, change) {
    let s = 0;
    for (let i = 0; i < n; i++) {
      if (i === change) replace(() => 100);
      s += known.step();
    }
    return s;
  }
  let replace = f => { known.step = f; };
  for (let i = 0; i < 200; i++) assertEq(sum(50, -1), 50, 'not changed');
  assertEq(sum(50, 25), 25 + 2500, 'changed on the way');
  assertEq(sum(50, -1), 5000, 'afterwards');
}

// Counters and fields that are set again and again.
{
  const counter = { n: 0, last: null };
  for (let i = 0; i < ROUNDS; i++) { counter.n++; counter.last = { i }; assertEq(counter.last.i, i, 'last'); }
  assertEq(counter.n, ROUNDS, 'counted');
}

// The prototype property of functions.
function prototypes(name, change) {
  // Evaluated each time: code knows no function that there are several closures of.
  const { F, make, read, test } = new Function(`
    function F() { this.x = 1; }
    F.prototype = { m() { return 1; } };
    return { F, make: () => new F().m(), read: () => F.prototype.m(), test: o => o instanceof F };`)();
  const old = new F();
  for (let i = 0; i < ROUNDS; i++) { assertEq(make(), 1, name); assertEq(read(), 1, name); assertEq(test(old), true, name); }
  change(F, { m() { return 2; } });
  for (let i = 0; i < ROUNDS; i++) { assertEq(make(), 2, name + ' after'); assertEq(read(), 2, name + ' after'); assertEq(test(old), false, name + ' after'); }
  change(F, { m() { return 3; } });
  assertEq(make(), 3, name + ' at last');
  assertEq(read(), 3, name + ' at last');
}
prototypes('assigned', (f, p) => { f.prototype = p; });
prototypes('keyed', (f, p) => { f['proto' + 'type'] = p; });
prototypes('set', (f, p) => { Reflect.set(f, 'prototype', p); });
prototypes('defined', (f, p) => { Object.defineProperty(f, 'prototype', { value: p }); });
prototypes('with statics', (f, p) => { f.a = 1; f.prototype = p; });
prototypes('in dictionary mode', (f, p) => { f.b = 1; delete f.a; f.c = 1; delete f.b; f.prototype = p; });
prototypes('a prototype itself', (f, p) => { Object.setPrototypeOf(function () {}, f); f.prototype = p; });
{
  function F() {}
  const p = { m() { return 1; } }, q = { m() { return 2; } };
  const make = () => new F().m();
  for (let k = 0; k < 6; k++) {
    F.prototype = k % 2 ? q : p;
    for (let i = 0; i < ROUNDS; i++) assertEq(make(), 1 + k % 2, 'to and fro');
  }
  F.prototype = 1;
  assertEq(new F() instanceof Object, true, 'no object');
}

// Statics of functions and classes.
{
  function F() {}
  F.make = () => 1;
  class C { static make() { return 1; } static field = () => 1; }
  const read = () => F.make() + C.make() + C.field();
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 3, 'statics');
  F.make = () => 10;
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 12, 'a static changed');
  C.field = () => 100;
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 111, 'a static field changed');
  C.make = () => 1000;
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 1110, 'a static method changed');
}

// Equality of objects, null and undefined, which converts nothing.
{
  const a = {}, b = { valueOf() { throw new Error('converted'); } };
  const same = (x, y) => x == y, other = (x, y) => x != y;
  const values = [a, b, null, undefined];
  for (let i = 0; i < ROUNDS; i++) {
    const x = values[i & 3], y = values[i >> 2 & 3];
    const expected = x === y || (i & 3) >= 2 && (i >> 2 & 3) >= 2;
    assertEq(same(x, y), expected, 'equal');
    assertEq(other(x, y), !expected, 'unequal');
  }
  assertEq(same({ valueOf() { return 5; } }, 5), true, 'a number comes by');
  assertEq(other('x', { toString() { return 'x'; } }), false, 'a text comes by');
  assertEq(same(0, null), false, 'zero is not null');
}

// Numbers handed on by arguments.
{
  function Point() { this.init.apply(this, arguments); }
  Point.prototype.init = function (x, y) { this.x = x ? x : 0; this.y = y ? y : 0; };
  const make = (x, y) => { const p = new Point(x, y); return p.x + p.y; };
  for (let i = 0; i < ROUNDS; i++) assertEq(make(i * 0.5, i), i * 1.5, 'halves');
  assertEq(Object.is(make(-0, NaN), 0), true, 'what is not true');
  assertEq(make('a', 'b'), 'ab', 'texts');
  assertEq(make(true, 1n ? 2 : 0), 3, 'a boolean');
}

// One field is known to be constant, others beyond it are not.
{
  const known = { c0: () => 1, c1: 1, c2: 2, c3: 3, c4: 4, c5: 5, c6: 6, c7: 7, c8: 8, c9: 9, c10: {} };
  const read = () => known.c0();
  for (let i = 0; i < ROUNDS; i++) assertEq(read(), 1, 'one of many');
  known.c9 = 10;
  known.c10 = {};
  assertEq(read(), 1, 'others changed');
  const large = {};
  for (let i = 0; i < 80; i++) large['d' + i] = () => i;
  const last = () => large.d79() + large.d70() + large.d62();
  for (let i = 0; i < ROUNDS; i++) assertEq(last(), 211, 'a large object');
  large.d75 = null;
  large.d70 = () => 0;
  for (let i = 0; i < ROUNDS; i++) assertEq(last(), 141, 'a large object, changed');
}

// A field that builtins write.
{
  const expression = /a/g;
  const last = () => expression.lastIndex;
  for (let i = 0; i < ROUNDS; i++) assertEq(last(), 0, 'before a match');
  assertEq(expression.test('bba'), true, 'a match');
  for (let i = 0; i < ROUNDS; i++) assertEq(last(), 3, 'after a match');
  const list = [1, 2, 3];
  const length = () => list.length;
  for (let i = 0; i < ROUNDS; i++) assertEq(length(), 3, 'before a push');
  list.push(4);
  assertEq(length(), 4, 'after a push');
}
