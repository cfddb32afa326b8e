// AsyncDisposableStack.prototype.adopt: https://tc39.es/ecma262/#sec-asyncdisposablestack.prototype.adopt
method(AsyncDisposableStack.prototype, 'adopt', 2);
later(async () => {
  const s = new AsyncDisposableStack();
  same(s.adopt('v', async (v) => order.push('adopted ' + v)), 'v');
  throws(TypeError, () => s.adopt('v'));
  await s.disposeAsync();
  orderIs('adopted v');
});
