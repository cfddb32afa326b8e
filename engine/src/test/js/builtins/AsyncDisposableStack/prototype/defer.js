// AsyncDisposableStack.prototype.defer: https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.defer
method(AsyncDisposableStack.prototype, 'defer', 1);
later(async () => {
  const s = new AsyncDisposableStack();
  s.defer(() => { order.push('1'); });
  s.defer(async () => { order.push('2'); });
  await s.disposeAsync();
  orderIs('2 1');
  throws(ReferenceError, () => s.defer(() => 0));
});
