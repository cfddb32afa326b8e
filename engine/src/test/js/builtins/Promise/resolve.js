// Promise.resolve: https://tc39.es/ecma262/#sec-promise.resolve
method(Promise, 'resolve', 1);
const p = Promise.resolve(1);
same(Promise.resolve(p), p);
class P extends Promise {}
same(P.resolve(p) === p, false);
same(P.resolve(1) instanceof P, true);
throws(TypeError, () => Promise.resolve.call(1));
throws(TypeError, () => Promise.resolve.call(function () {}));
later(async () => {
  same(await Promise.resolve({then(f) { f('thenable'); }}), 'thenable');
  await rejects(RangeError, Promise.resolve({get then() { throw new RangeError(); }}));
});
