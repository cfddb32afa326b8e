// Proxy.revocable: https://tc39.es/ecma262/#sec-proxy.revocable
method(Proxy, 'revocable', 2);
const r = Proxy.revocable({a: 1}, {});
equal(Object.keys(r), ['proxy', 'revoke']);
same(r.proxy.a, 1);
same(r.revoke.length, 0);
same(r.revoke.name, '');
same(r.revoke(), undefined);
r.revoke();
throws(TypeError, () => r.proxy.a);
throws(TypeError, () => { r.proxy.a = 1; });
throws(TypeError, () => Object.keys(r.proxy));
throws(TypeError, () => Array.isArray(r.proxy));
same(typeof r.proxy, 'object');
const f = Proxy.revocable(() => 0, {});
f.revoke();
same(typeof f.proxy, 'function');
throws(TypeError, () => f.proxy());
throws(TypeError, () => Proxy.revocable(1, {}));
