// The WeakSet constructor
constructor(globalThis, 'WeakSet', 0);
throws(TypeError, () => WeakSet());
const k = {};
same(new WeakSet([k]).has(k), true);
throws(TypeError, () => new WeakSet([1]));
tag(WeakSet.prototype, 'WeakSet');
