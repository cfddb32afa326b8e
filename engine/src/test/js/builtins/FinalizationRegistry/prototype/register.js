// FinalizationRegistry.prototype.register: https://tc39.es/ecma262/#sec-finalizationregistry.prototype.register
method(FinalizationRegistry.prototype, 'register', 2);
const r = new FinalizationRegistry(() => 0), o = {};
same(r.register(o, 1), undefined);
same(r.register(Symbol(), 1), undefined);
throws(TypeError, () => r.register(o, o));
throws(TypeError, () => r.register(1, 2));
throws(TypeError, () => r.register(o, 1, 5));
same(r.register(o, 1, undefined), undefined);
refuses(FinalizationRegistry.prototype.register, {}, new WeakMap());
