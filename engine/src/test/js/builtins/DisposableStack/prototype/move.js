// DisposableStack.prototype.move: https://tc39.es/ecma262/#sec-disposablestack.prototype.move
method(DisposableStack.prototype, 'move', 0);
const s = new DisposableStack();
s.defer(() => order.push('x'));
const t = s.move();
same(s.disposed, true);
same(t.disposed, false);
orderIs('');
t.dispose();
orderIs('x');
throws(ReferenceError, () => s.move());
