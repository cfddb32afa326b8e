// Iteration over arrays, whose record is the array and an index: kinds that change, lengths that change, what is not an array after all.
function check(actual, expected, what) { if (!Object.is(actual, expected)) throw new Error(what + ': ' + String(actual) + ' instead of ' + String(expected)); }
function same(actual, expected, what) { check(JSON.stringify(actual), JSON.stringify(expected), what); }
function thrown(f) { try { f(); } catch (e) { return e.message; } return 'nothing'; }

// Each kind first alone until its code is hot, then all before it again.
{
  const lists = [[1, 2, 3], [1.5, 2.5], [{ v: 1 }, 'a', 2], [], [1, , 3], [, 'x'], new Array(3), new Set([4, 5]), 'ab', new Map([[1, 2]]), new Uint8Array([6, 7]), [8, 9]];
  for (const order of [lists, lists.slice().reverse(), [lists[2], lists[0], lists[7]], [lists[3], lists[3], lists[1]], [lists[6], lists[4], lists[2]]]) {
    const collect = new Function('list', 'const r = []; for (const x of list) r.push(x === undefined ? "none" : x); return r;');
    const nested = new Function('lists', 'let n = 0; for (const l of lists) for (const x of l) n += x === undefined ? 100 : 1; return n;');
    const seen = [];
    for (const list of order) {
      seen.push(list);
      const expected = Array.from(list, x => x === undefined ? 'none' : x);
      for (let k = 0; k < 1500; k++) if (collect(list).length !== expected.length) check(k, -1, 'length');
      same(collect(list), expected, 'collect');
      let n = 0;
      for (const l of seen) for (let i = 0, a = [...l]; i < a.length; i++) n += a[i] === undefined ? 100 : 1;
      for (let k = 0; k < 300; k++) check(nested(seen), n, 'nested');
    }
  }
}

// The array changes while it is iterated.
{
  const run = (list, change) => { const r = []; for (const x of list) { r.push(x); change(list, x); if (r.length > 20) break; } return r; };
  const grow = (l, x) => { if (x < 5) l.push(x + 1); }, shrink = l => { l.pop(); }, none = () => {};
  const widen = (l, x) => { if (x === 2) l[2] = 'text'; if (x === 1) l[1] = 2.5; }, cut = l => { l.length = 1; }, empty = (l, x) => { delete l[1]; };
  for (let k = 0; k < 2000; k++) {
    run([1, 2, 3], none);
    if (k < 1000) continue;
    same(run([1], grow), [1, 2, 3, 4, 5], 'grow');
    same(run([1, 2, 3, 4], shrink), [1, 2], 'shrink');
    same(run([2, 1, 3], widen), [2, 1, 'text'], 'to objects');
    same(run([1, 2, 3], widen), [1, 2.5, 3], 'to doubles');
    same(run([1, 2, 3], cut), [1], 'cut');
    same(run([1, 2, 3], empty), [1, null, 3], 'a hole appears');
  }
}

// Destructuring past the end, with defaults and rests.
{
  const three = list => { const [a, b = 'b', c, ...rest] = list; return [a, b, c, rest.length]; };
  const swap = (a, b) => { [a, b] = [b, a]; return a + ',' + b; };
  for (let k = 0; k < 3000; k++) {
    same(three([1, 2, 3]), [1, 2, 3, 0], 'full');
    check(swap(k, 'x'), 'x,' + k, 'swap');
    if (k < 1500) continue;
    same(three([1]), [1, 'b', null, 0], 'short');
    same(three([]), [null, 'b', null, 0], 'empty');
    same(three([1, undefined, 3, 4, 5]), [1, 'b', 3, 2], 'long');
    same(three('xyzw'), ['x', 'y', 'z', 1], 'string');
    same(three([, 2.5]), [null, 2.5, null, 0], 'hole');
  }
}

// Generators keep the index; a handler in the loop sees the iteration go on.
{
  const pairs = function* (a, b) { for (const x of a) for (const y of b) yield x + y; };
  const caught = list => { let s = ''; for (const f of list) { try { s += f(); } catch (e) { s += e; } finally { s += '.'; } } return s; };
  const around = lists => { let s = ''; for (const l of lists) { try { for (const x of l) { if (x === 0) throw 'zero'; s += x; } } catch (e) { s += e; continue; } s += ';'; } return s; };
  for (let k = 0; k < 2000; k++) {
    check([...pairs([1, 2], [10, 20])].join(), '11,21,12,22', 'generator');
    check(caught([() => 1, () => { throw 'e'; }, () => 2]), '1.e.2.', 'caught');
    check(around([[1, 2], [3, 0, 4], [5]]), '12;3zero5;', 'around');
  }
}

// Getters at indices, prototypes with elements, and an iterator that has an int for next.
{
  const sum = list => { let s = 0; for (const x of list) s += x; return s; };
  for (let k = 0; k < 2000; k++) sum([1, 2, 3]);
  const odd = [1, 2, 3];
  Object.defineProperty(odd, 1, { get() { return 40; } });
  check(sum(odd), 44, 'getter');
  const failing = [1, 2, 3];
  Object.defineProperty(failing, 1, { get() { throw new Error('getter'); } });
  check(thrown(() => sum(failing)), 'getter', 'getter that throws');
  const long = [];
  long.length = 2 ** 32 - 1;
  long[0] = 1;
  let n = 0;
  for (const x of long) if (++n > 10) break;
  check(n, 11, 'longer than an int');
  const strange = [7];
  strange.next = 0;
  check(thrown(() => sum({ [Symbol.iterator]: () => strange })).endsWith('0 is not a function'), true, 'an int for next');
  let closed = 0;
  strange.return = () => { closed++; return {}; };
  const [] = { [Symbol.iterator]: () => strange };
  check(closed, 1, 'and it is closed');
  const first = list => { for (const x of list) return x; };
  for (let k = 0; k < 2000; k++) first([1, 2]);
  const prototype = Object.getPrototypeOf([][Symbol.iterator]());
  prototype.return = function () { closed += [...{ [Symbol.iterator]: () => this }].length; return {}; };
  check(first([5, 6, 7]), 5, 'left early');
  check(closed, 3, 'the return method sees the rest');
  check(thrown(() => first(failing)), 'getter', 'the return method meets the getter');
  closed = 0;
  check(thrown(() => sum(failing)), 'getter', 'the getter throws');
  check(closed, 0, 'nobody closes what threw');
  delete prototype.return;
  Array.prototype[1] = 'inherited';
  check(sum([1, , 3]), '1inherited3', 'a hole with an element on the prototype');
  delete Array.prototype[1];
  const next = prototype.next;
  prototype.next = function () { const r = next.call(this); if (!r.done) r.value *= 2; return r; };
  check(sum([1, 2, 3]), 12, 'another next');
  prototype.next = next;
  check(sum([1, 2, 3]), 6, 'and back');
}
