// The WeakRef constructor
constructor(globalThis, 'WeakRef', 1);
throws(TypeError, () => WeakRef({}));
throws(TypeError, () => new WeakRef());
throws(TypeError, () => new WeakRef('a'));
throws(TypeError, () => new WeakRef(Symbol.for('r')));
same(new WeakRef(Symbol()) instanceof WeakRef, true);
tag(WeakRef.prototype, 'WeakRef');
