// Promise.all: https://tc39.es/ecma262/#sec-promise.all
method(Promise, 'all', 1);
later(async () => {
  equal(await Promise.all([1, Promise.resolve(2), {then(f) { f(3); }}]), [1, 2, 3]);
  equal(await Promise.all([]), []);
  await rejects(RangeError, Promise.all([Promise.reject(new RangeError()), 1]));
  await rejects(TypeError, Promise.all(5));
  await rejects(TypeError, Promise.all());
  Promise.resolve = 5;
  await rejects(TypeError, Promise.all(iterator([1], 'all')));
  Promise.resolve = original;
  orderIs('', 'resolve is read before the iterator');
});
const original = Promise.resolve;
throws(TypeError, () => Promise.all.call(undefined, []));
