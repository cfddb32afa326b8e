// Promise.prototype.catch: https://tc39.es/ecma262/#sec-promise.prototype.catch
method(Promise.prototype, 'catch', 1);
later(async () => {
  same(await Promise.reject(1).catch((x) => x + 1), 2);
  same(await Promise.resolve(1).catch(() => fail('called')), 1);
});
let args;
Promise.prototype.catch.call({then(...a) { args = a; }}, 'f');
equal(args, [undefined, 'f']);
refuses(Promise.prototype.catch, undefined, null);
