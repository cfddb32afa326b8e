// Promise.try: https://tc39.es/ecma262/#sec-promise.try
method(Promise, 'try', 1);
later(async () => {
  same(await Promise.try((a, b) => a + b, 1, 2), 3);
  await rejects(RangeError, Promise.try(() => { throw new RangeError(); }));
  same(await Promise.try(async () => 7), 7);
  await rejects(TypeError, Promise.try(5));
});
Promise.try(() => order.push('at once'));
orderIs('at once');
throws(TypeError, () => Promise.try.call(undefined, () => 0));
