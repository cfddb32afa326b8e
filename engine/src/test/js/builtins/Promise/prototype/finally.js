// Promise.prototype.finally: https://tc39.es/ecma262/#sec-promise.prototype.finally
method(Promise.prototype, 'finally', 1);
later(async () => {
  same(await Promise.resolve(1).finally(function () { order.push('f' + arguments.length); return 5; }), 1);
  orderIs('f0');
  await rejects(RangeError, Promise.reject(new RangeError()).finally(() => 1));
  await rejects(TypeError, Promise.resolve(1).finally(() => { throw new TypeError(); }));
  await rejects(TypeError, Promise.reject(1).finally(() => Promise.reject(new TypeError())));
});
let args;
Promise.prototype.finally.call({then(...a) { args = a; }, constructor: Promise}, 5);
equal(args, [5, 5], 'no function: passed through');
refuses(Promise.prototype.finally, undefined, 1);
