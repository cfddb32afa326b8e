// Async generators: https://tc39.es/ecma262/#sec-async-generator-function-definitions
later(async () => {
  async function* g() { const x = yield Promise.resolve(1); yield x; try { yield* [2, Promise.resolve(3)]; } finally { order.push('finally'); } }
  const it = g();
  equal(await it.next(), {value: 1, done: false});
  equal(await it.next('x'), {value: 'x', done: false});
  equal(await it.next(), {value: 2, done: false});
  equal(await it.return('r'), {value: 'r', done: true});
  orderIs('finally');
  const seen = [];
  for await (const v of (async function* () { yield* (async function* () { yield 1; yield 2; })(); })()) seen.push(v);
  equal(seen, [1, 2]);
  await rejects(RangeError, (async function* () { throw new RangeError(); })().next());
  await rejects(RangeError, (async function* () { yield Promise.reject(new RangeError()); })().next());
  same((await (async function* () { return Promise.resolve(5); })().next()).value, 5);
});
syntaxErrors('async function* g() { yield => 1 }', 'async function* g(a = await 1) {}', 'async function* yield_() { var yield; }');
