// WeakRef.prototype.deref: https://tc39.es/ecma262/#sec-weakref.prototype.deref
method(WeakRef.prototype, 'deref', 0);
const o = {};
same(new WeakRef(o).deref(), o);
refuses(WeakRef.prototype.deref, {}, new WeakSet());
