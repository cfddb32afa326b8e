// DisposableStack.prototype.defer: https://tc39.es/ecma262/#sec-disposablestack.prototype.defer
method(DisposableStack.prototype, 'defer', 1);
const s = new DisposableStack();
same(s.defer(function () { order.push('deferred ' + arguments.length); }), undefined);
throws(TypeError, () => s.defer());
s.dispose();
orderIs('deferred 0');
throws(ReferenceError, () => s.defer(() => 0));
