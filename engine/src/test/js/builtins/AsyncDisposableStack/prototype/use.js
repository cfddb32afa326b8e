// AsyncDisposableStack.prototype.use: https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.use
method(AsyncDisposableStack.prototype, 'use', 1);
later(async () => {
  const s = new AsyncDisposableStack();
  s.use({async [Symbol.asyncDispose]() { order.push('async'); }});
  s.use({[Symbol.dispose]() { order.push('sync'); }});
  s.use(null);
  throws(TypeError, () => s.use({}));
  await s.disposeAsync();
  orderIs('sync async');
  throws(ReferenceError, () => s.use(null));
});
