// for await: https://tc39.es/ecma262/#sec-for-in-and-for-of-statements
later(async () => {
  const seen = [];
  for await (const x of [Promise.resolve(1), 2]) seen.push(x);
  for await (const x of (async function* () { yield 3; })()) seen.push(x);
  equal(seen, [1, 2, 3]);
  await rejects(RangeError, (async () => { for await (const x of [Promise.reject(new RangeError())]); })());
  const it = {[Symbol.asyncIterator]() { return this; }, i: 0, async next() { return {value: this.i, done: this.i++ > 3}; }, async return() { order.push('return'); return {}; }};
  for await (const x of it) if (x === 1) break;
  orderIs('return');
  await rejects(TypeError, (async () => { for await (const x of {[Symbol.asyncIterator]() { return {next() { return 5; }}; }}); })());
});
syntaxErrors('for await (const x of []);', 'async function f() { for await (const x in {}); }', 'async function f() { for await (;;); }');
