// DisposableStack.prototype.adopt: https://tc39.es/ecma262/#sec-disposablestack.prototype.adopt
method(DisposableStack.prototype, 'adopt', 2);
const s = new DisposableStack();
same(s.adopt(5, (v) => order.push('adopted ' + v)), 5);
throws(TypeError, () => s.adopt(1, 2));
s.dispose();
orderIs('adopted 5');
throws(ReferenceError, () => s.adopt(1, () => 0));
