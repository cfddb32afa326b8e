// AsyncDisposableStack.prototype.disposed: https://tc39.es/ecma262/#sec-get-asyncdisposablestack.prototype.disposed
accessor(AsyncDisposableStack.prototype, 'disposed');
same(new AsyncDisposableStack().disposed, false);
refuses(Object.getOwnPropertyDescriptor(AsyncDisposableStack.prototype, 'disposed').get, {}, new DisposableStack());
