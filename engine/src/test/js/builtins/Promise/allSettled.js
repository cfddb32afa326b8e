// Promise.allSettled: https://tc39.es/ecma262/#sec-promise.allsettled
method(Promise, 'allSettled', 1);
later(async () => {
  equal(await Promise.allSettled([1, Promise.reject(2)]), [{status: 'fulfilled', value: 1}, {status: 'rejected', reason: 2}]);
  equal(await Promise.allSettled(''), []);
  await rejects(TypeError, Promise.allSettled(null));
});
throws(TypeError, () => Promise.allSettled.call(undefined, []));
