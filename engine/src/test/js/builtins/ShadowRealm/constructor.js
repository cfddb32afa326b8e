// The ShadowRealm constructor
constructor(globalThis, 'ShadowRealm', 0);
throws(TypeError, () => ShadowRealm());
tag(ShadowRealm.prototype, 'ShadowRealm');
