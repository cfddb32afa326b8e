// Promise.any: https://tc39.es/ecma262/#sec-promise.any
method(Promise, 'any', 1);
later(async () => {
  same(await Promise.any([Promise.reject(1), 2, 3]), 2);
  const e = await rejects(AggregateError, Promise.any([Promise.reject(1), Promise.reject(2)]));
  equal(e.errors, [1, 2]);
  equal((await rejects(AggregateError, Promise.any([]))).errors, []);
});
throws(TypeError, () => Promise.any.call(undefined, []));
