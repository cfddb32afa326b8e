// DisposableStack.prototype.use: https://tc39.es/ecma262/#sec-disposablestack.prototype.use
method(DisposableStack.prototype, 'use', 1);
const s = new DisposableStack(), r = {[Symbol.dispose]() { order.push('r'); }};
same(s.use(r), r);
same(s.use(null), null);
same(s.use(undefined), undefined);
throws(TypeError, () => s.use({}));
throws(TypeError, () => s.use(1));
s.dispose();
orderIs('r');
throws(ReferenceError, () => s.use(r));
refuses(DisposableStack.prototype.use, {}, new AsyncDisposableStack());
