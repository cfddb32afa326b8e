// Promise.withResolvers: https://tc39.es/ecma262/#sec-promise.withresolvers
method(Promise, 'withResolvers', 0);
const {promise, resolve, reject} = Promise.withResolvers();
equal(Object.keys(Promise.withResolvers()), ['promise', 'resolve', 'reject']);
resolve(4);
later(async () => same(await promise, 4));
class P extends Promise {}
same(P.withResolvers().promise instanceof P, true);
throws(TypeError, () => Promise.withResolvers.call(1));
