// DisposableStack.prototype.disposed: https://tc39.es/ecma262/#sec-get-disposablestack.prototype.disposed
accessor(DisposableStack.prototype, 'disposed');
const s = new DisposableStack();
same(s.disposed, false);
s.dispose();
same(s.disposed, true);
refuses(Object.getOwnPropertyDescriptor(DisposableStack.prototype, 'disposed').get, {}, new AsyncDisposableStack());
