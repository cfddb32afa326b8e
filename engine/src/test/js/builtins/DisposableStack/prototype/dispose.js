// DisposableStack.prototype.dispose: https://tc39.es/ecma262/#sec-disposablestack.prototype.dispose
method(DisposableStack.prototype, 'dispose', 0);
const s = new DisposableStack();
s.defer(() => order.push('first'));
s.defer(() => order.push('second'));
same(s.dispose(), undefined);
orderIs('second first');
s.dispose();
orderIs('');
const two = new DisposableStack();
two.defer(() => { throw 1; });
two.defer(() => { throw 2; });
let thrown;
try { two.dispose(); } catch (e) { thrown = e; }
same(thrown instanceof SuppressedError, true);
same(thrown.error, 1);
same(thrown.suppressed, 2);
refuses(DisposableStack.prototype.dispose, {}, undefined);
