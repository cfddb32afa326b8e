// The DisposableStack constructor
constructor(globalThis, 'DisposableStack', 0);
throws(TypeError, () => DisposableStack());
tag(DisposableStack.prototype, 'DisposableStack');
same(DisposableStack.prototype[Symbol.dispose], DisposableStack.prototype.dispose);
