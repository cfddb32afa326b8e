// ShadowRealm.prototype.importValue
method(ShadowRealm.prototype, 'importValue', 2);
const r = new ShadowRealm();
throws(TypeError, () => ShadowRealm.prototype.importValue.call({}, '', ''));
throws(TypeError, () => r.importValue('', 5));
later(async () => { await rejects(TypeError, r.importValue('./no-such-file.js', 'x')); });
