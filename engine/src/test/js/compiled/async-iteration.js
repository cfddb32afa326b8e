// for await and yield* in compiled code: what is stepped, closed and handed through.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
const log = [];
function source(values, name) {
  let i = 0;
  return {
    [Symbol.asyncIterator]() { return this; },
    next(v) { log.push(name + ' next ' + v); return i < values.length ? Promise.resolve({value: values[i++], done: false}) : {done: true, value: 'end'}; },
    return(v) { log.push(name + ' return ' + v); return {done: true, value: v}; },
    throw(e) { log.push(name + ' throw ' + e); return {done: true, value: 'thrown'}; },
  };
}
async function sum(values, stop) {
  let s = 0;
  for await (const v of source(values, 's')) {
    if (v === stop) break;
    s += v;
  }
  return s;
}
async function rejects(values) {
  try {
    for await (const v of values) if (v === 3) throw new RangeError('three');
  } catch (e) {
    return e.name;
  }
  return 'all';
}
async function* delegates(values) {
  const r = yield* source(values, 'd');
  return 'r' + r;
}
function* inner(n) { try { for (let i = 0; i < n; i++) { const got = yield i; if (got === 'stop') return 'stopped'; } } finally { log.push('finally'); } return 'done'; }
function* outer(n) { const r = yield* inner(n); yield r; return r + '!'; }
function drive(n, how) {
  const g = outer(n), out = [];
  for (let i = 0; i < 10; i++) {
    let s;
    try {
      s = i === 2 && how === 'throw' ? g.throw(new Error('t')) : i === 2 && how === 'return' ? g.return('ret') : g.next(i === 2 && how === 'stop' ? 'stop' : undefined);
    } catch (e) {
      return out.join() + ' ' + e.message;
    }
    out.push(s.value);
    if (s.done) break;
  }
  return out.join();
}
for (let i = 0; i < 300; i++) {
  assertEq(drive(3), '0,1,2,done,done!', 'yield*');
  assertEq(drive(5, 'stop'), '0,1,stopped,stopped!', 'a value handed in');
  assertEq(drive(5, 'return'), '0,1,ret', 'return');
  assertEq(drive(5, 'throw'), '0,1 t', 'throw');
  log.length = 0;
}
(async () => {
  for (let i = 0; i < 200; i++) {
    log.length = 0;
    assertEq(await sum([1, 2, 3], 9), 6, 'for await');
    assertEq(log.join(), 's next undefined,s next undefined,s next undefined,s next undefined', 'steps');
    log.length = 0;
    assertEq(await sum([1, 0.5, 's', 4], 's'), 1.5, 'left early');
    assertEq(log.join(), 's next undefined,s next undefined,s next undefined,s return undefined', 'closed');
    assertEq(await sum(['a', i & 1 ? 'b' : 2], 9), i & 1 ? '0ab' : '0a2', 'strings');
    assertEq(await rejects([1, Promise.resolve(3)]), 'RangeError', 'a promise in an array');
    assertEq(await rejects([Promise.reject(new TypeError('x'))]), 'TypeError', 'a rejected one');
    assertEq(await rejects(new Set([1])), 'all', 'a set');
    const g = delegates([1, 2]);
    log.length = 0;
    assertEq((await g.next('a')).value, 1, 'yield* in an async generator');
    assertEq((await g.next('b')).value, 2, 'again');
    assertEq((await g.next('c')).value, 'rend', 'its result');
    assertEq(log.join(), 'd next undefined,d next b,d next c', 'what was handed in');
    const h = delegates([1, 2]);
    await h.next();
    assertEq((await h.throw('e')).value, 'rthrown', 'throw goes through');
    const k = delegates([1, 2]);
    await k.next();
    assertEq((await k.return('f')).value, 'f', 'and return');
  }
})();
