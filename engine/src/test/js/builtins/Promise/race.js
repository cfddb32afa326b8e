// Promise.race: https://tc39.es/ecma262/#sec-promise.race
method(Promise, 'race', 1);
later(async () => {
  same(await Promise.race([new Promise(() => 0), Promise.resolve(1), 2]), 1);
  await rejects(RangeError, Promise.race([Promise.reject(new RangeError()), 1]));
  await rejects(TypeError, Promise.race());
});
throws(TypeError, () => Promise.race.call(undefined, []));
