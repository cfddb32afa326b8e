// The AsyncDisposableStack constructor
constructor(globalThis, 'AsyncDisposableStack', 0);
throws(TypeError, () => AsyncDisposableStack());
tag(AsyncDisposableStack.prototype, 'AsyncDisposableStack');
same(AsyncDisposableStack.prototype[Symbol.asyncDispose], AsyncDisposableStack.prototype.disposeAsync);
