// AsyncDisposableStack.prototype.disposeAsync: https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.disposeasync
method(AsyncDisposableStack.prototype, 'disposeAsync', 0);
later(async () => {
  const s = new AsyncDisposableStack();
  s.defer(async () => { throw new RangeError(); });
  await rejects(RangeError, s.disposeAsync());
  same(s.disposed, true);
  same(await s.disposeAsync(), undefined);
  await rejects(TypeError, AsyncDisposableStack.prototype.disposeAsync.call({}));
});
