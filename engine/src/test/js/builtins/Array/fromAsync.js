// Array.fromAsync: https://tc39.es/ecma262/#sec-array.fromasync
method(Array, 'fromAsync', 1);
later(async () => {
  equal(await Array.fromAsync([1, Promise.resolve(2)]), [1, 2]);
  equal(await Array.fromAsync((async function* () { yield 1; yield 2; })(), (x, i) => Promise.resolve(x * 10 + i)), [10, 21]);
  equal(await Array.fromAsync({length: 2, 0: Promise.resolve('a'), 1: 'b'}), ['a', 'b']);
  equal(await Array.fromAsync(new Set([1])), [1]);
  await rejects(TypeError, Array.fromAsync(null));
  await rejects(TypeError, Array.fromAsync([], 1));
  await rejects(RangeError, Array.fromAsync(iterator([1], 'fa'), () => { throw new RangeError(); }));
  orderIs('fa.next fa.return');
  class A extends Array {}
  same((await A.fromAsync([1])) instanceof A, true);
});
same(Array.fromAsync([]) instanceof Promise, true);
