// FinalizationRegistry.prototype.unregister: https://tc39.es/ecma262/#sec-finalizationregistry.prototype.unregister
method(FinalizationRegistry.prototype, 'unregister', 1);
const r = new FinalizationRegistry(() => 0), token = {};
same(r.unregister(token), false);
r.register({}, 1, token);
same(r.unregister(token), true);
same(r.unregister(token), false);
throws(TypeError, () => r.unregister(1));
throws(TypeError, () => r.unregister());
refuses(FinalizationRegistry.prototype.unregister, {});
