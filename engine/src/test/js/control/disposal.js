// using, await using and disposable stacks: order, suppressed errors, awaits.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + expected + ', got ' + actual);
}
const log = [];
const res = (name, error) => ({name, [Symbol.dispose]() { log.push('-' + name); if (error) throw new Error(error); }});
const ares = (name, error) => ({name, async [Symbol.asyncDispose]() { log.push('~' + name); await 0; log.push('=' + name); if (error) throw new Error(error); }});
{
  using a = res('a'), b = null, c = res('c');
  log.push('body');
}
assertEq(log.splice(0).join(), 'body,-c,-a', 'reverse order');
try {
  using a = res('a', 'ea');
  using b = res('b', 'eb');
  throw new Error('body');
} catch (e) {
  assertEq(e instanceof SuppressedError, true, 'suppressed');
  assertEq([e.error.message, e.suppressed.error.message, e.suppressed.suppressed.message].join(), 'ea,eb,body', 'nesting');
}
log.length = 0;
for (using x of [res(1), res(2)]) log.push(x.name);
assertEq(log.splice(0).join(), '1,-1,2,-2', 'for-of');
const stack = new DisposableStack();
stack.use(res('u'));
stack.adopt('v', (v) => log.push('adopted ' + v));
stack.defer(() => log.push('deferred'));
const moved = stack.move();
assertEq(stack.disposed, true, 'moved away');
moved.dispose();
moved.dispose();
assertEq(log.splice(0).join(), 'deferred,adopted v,-u', 'stack');
try { stack.use(res('z')); throw 1; } catch (e) { assertEq(e instanceof ReferenceError, true, 'disposed'); }
(async () => {
  {
    await using a = ares('a');
    await using b = res('b');
    await using n = null;
    using c = res('c');
    log.push('body');
  }
  assertEq(log.splice(0).join(), 'body,-c,-b,~a,=a', 'await using');
  const s = new AsyncDisposableStack();
  s.use(ares('x', 'ex'));
  s.use(ares('y'));
  s.defer(async () => log.push('d'));
  try { await s.disposeAsync(); throw 1; } catch (e) { assertEq(e.message, 'ex', 'rejects'); }
  assertEq(log.splice(0).join(), 'd,~y,=y,~x,=x', 'async stack');
})();
