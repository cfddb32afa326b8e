// Generators and async functions that get hot: they suspend out of compiled code and are resumed into it, with every kind of loop around the
// suspension, sent values, throw and return, and registers of every type.
function assertEq(actual, expected, what) {
  if (actual !== expected) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function* count(n) { for (let i = 0; i < n; i++) yield i; }
function sum(it) { let s = 0; for (const x of it) s += x; return s; }
for (let k = 0; k < 10; k++) assertEq(sum(count(1000)), 499500, 'count');

function* nested(n) {
  let total = 0.5;
  for (let i = 0; i < n; i++) {
    let name = 'i' + i;
    for (let j = 0; j < 3; j++) {
      total += j;
      const sent = yield name + j;
      if (sent === 'skip') break;
      if (sent) total += sent;
    }
    if (i % 7 === 3) continue;
    yield total;
  }
  return 'end';
}
function drive(g) {
  let r = g.next(), n = 0, log = '';
  while (!r.done) { log += r.value + ';'; r = g.next(n % 5 === 2 ? 'skip' : n % 4 === 1 ? 10 : undefined); n++; }
  return log.length + r.value + n;
}
const first = drive(nested(40));
for (let k = 0; k < 40; k++) assertEq(drive(nested(40)), first, 'nested loops');

function* guarded(log) {
  let i = 0;
  try {
    for (;;) {
      try { i += (yield i); } catch (e) { log.push('c' + e); i++; } finally { log.push(i); }
    }
  } finally { log.push('end'); yield 'last'; }
}
for (let k = 0; k < 400; k++) {
  const log = [], g = guarded(log);
  g.next();
  for (let n = 0; n < 5; n++) { g.next(n); if (n === 2) g.throw('x'); }
  const r = g.return('r');
  assertEq(JSON.stringify([r, g.next(), log]), '[{"value":"last","done":false},{"value":"r","done":true},[0,1,3,"cx",4,7,11,11,"end"]]', 'throw and return');
}
function* types(n) { let x = 0; for (let i = 0; i < n; i++) { if (i === 500) x = 'a'; if (i === 800) x = 0.5; x = x + 1; yield x; } }
for (let k = 0; k < 5; k++) {
  let last; for (const x of types(1000)) last = x;
  assertEq(last, 200.5, 'changing types');
}
function* outer(n) { for (let i = 0; i < n; i++) yield* count(i % 4); return 1; }
for (let k = 0; k < 20; k++) assertEq(sum(outer(100)), 100, 'delegation');
function* fib() { let [a, b] = [0, 1]; while (true) { yield a; [a, b] = [b, a + b]; } }
function take(it, n) { const r = []; for (const x of it) { if (r.length === n) break; r.push(x); } return r; }
for (let k = 0; k < 100; k++) assertEq(take(fib(), 50)[49], 7778742049, 'destructuring');
const self = (function* () { try { self.next(); } catch (e) { yield e.name; } })();
assertEq(self.next().value, 'TypeError', 'running');
function* spread(n) { yield* [...count(n)]; const [x, , ...rest] = count(n); yield x + rest.length; }
for (let k = 0; k < 100; k++) assertEq(sum(spread(10)), 45 + 8, 'spread');

let done = 0;
async function work(n) { let s = 0; for (let i = 0; i < n; i++) s += await i; return s; }
async function fails(n) {
  let caught = 0;
  for (let i = 0; i < n; i++) {
    try { await (i % 3 ? i : Promise.reject(new Error('e' + i))); caught += 0.5; } catch (e) { caught += e.message.length; } finally { caught += 1; }
  }
  return caught;
}
async function* numbers(n) { for (let i = 0; i < n; i++) { if (i & 1) await null; yield i; } }
async function collect(n) { let s = 0; for await (const x of numbers(n)) s += x; return s; }
const thenable = { then(f) { f(7); } };
async function thenables(n) { let s = 0; for (let i = 0; i < n; i++) s += await thenable; return s; }
const evil = Object.defineProperty(Promise.resolve(1), 'constructor', { get() { throw 'constructor'; } });
async function throwsInAwait(n) { let r = 0; for (let i = 0; i < n; i++) { try { r += await (i === n - 1 ? evil : 1); } catch (e) { return e + r; } } }
async function main() {
  for (let k = 0; k < 4; k++) {
    assertEq(await work(3000), 4498500, 'await');
    assertEq(await work(70000), 2449965000, 'await past int32');
    assertEq(await fails(1500), 4128, 'rejections');
    assertEq(await collect(500), 124750, 'async generator');
    assertEq(await thenables(800), 5600, 'thenables');
    assertEq(await throwsInAwait(600), 'constructor599', 'await that throws');
  }
  done = 1;
}
main();
