// Promise.prototype.then: https://tc39.es/ecma262/#sec-promise.prototype.then
method(Promise.prototype, 'then', 2);
later(async () => {
  same(await Promise.resolve(1).then((x) => x + 1), 2);
  same(await Promise.resolve(1).then(5, 6), 1, 'no functions: passed through');
  same(await Promise.reject(1).then(null, (x) => x + 1), 2);
  await rejects(RangeError, Promise.resolve().then(() => { throw new RangeError(); }));
  const log = [];
  const p = Promise.resolve();
  p.then(() => log.push(1));
  p.then(() => log.push(2));
  Promise.resolve().then(() => log.push(3)).then(() => log.push(5));
  Promise.resolve().then(() => log.push(4));
  await new Promise((r) => p.then(() => 0).then(() => 0).then(r));
  equal(log, [1, 2, 3, 4, 5]);
});
class P extends Promise {}
same(P.resolve(1).then() instanceof P, true);
refuses(Promise.prototype.then, {}, 1, undefined);
