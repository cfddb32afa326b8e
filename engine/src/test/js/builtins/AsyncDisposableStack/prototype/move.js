// AsyncDisposableStack.prototype.move: https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.move
method(AsyncDisposableStack.prototype, 'move', 0);
later(async () => {
  const s = new AsyncDisposableStack();
  s.defer(() => { order.push('x'); });
  const t = s.move();
  same(s.disposed, true);
  await t.disposeAsync();
  orderIs('x');
  throws(ReferenceError, () => s.move());
});
