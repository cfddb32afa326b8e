// %AsyncFromSyncIteratorPrototype%: https://tc39.es/ecma262/#sec-async-from-sync-iterator-objects
later(async () => {
  const seen = [];
  for await (const x of iterator([Promise.resolve(1), 2])) seen.push(x);
  equal(seen, [1, 2]);
  orderIs('it.next it.next it.next');
  for await (const x of iterator([1, 2])) break;
  orderIs('it.next it.return');
  await rejects(RangeError, (async () => { for await (const x of iterator([Promise.reject(new RangeError())])) fail('reached'); })());
  orderIs('it.next it.return', 'a rejected value closes the iterator');
  async function* g() { return yield* iterator([1, 2]); }
  const it = g();
  equal(await it.next('a'), {value: 1, done: false});
  equal(await it.return('r'), {value: 'r', done: true});
  orderIs('it.next it.return');
  const noThrow = g();
  await noThrow.next();
  await rejects(TypeError, noThrow.throw(new RangeError()), 'no throw method: closed, and a TypeError');
  orderIs('it.next it.return');
  const withThrow = (async function* () { yield* {[Symbol.iterator]() { return this; }, next() { return {value: 1}; }, throw(e) { return {value: 'thrown ' + e, done: false}; }}; })();
  await withThrow.next();
  equal(await withThrow.throw('e'), {value: 'thrown e', done: false});
  await rejects(TypeError, (async function* () { yield* {[Symbol.iterator]() { return {next() { return 5; }}; }}; })().next());
});
