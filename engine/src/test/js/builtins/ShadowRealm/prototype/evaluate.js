// ShadowRealm.prototype.evaluate
method(ShadowRealm.prototype, 'evaluate', 1);
const r = new ShadowRealm();
same(r.evaluate('1 + 1'), 2);
r.evaluate('globalThis.x = 5');
same(r.evaluate('x'), 5);
same(typeof x, 'undefined');
const f = r.evaluate('(a, g) => g(a + 1)');
same(typeof f, 'function');
same(Object.getPrototypeOf(f), Function.prototype);
same(f(1, (v) => v * 10), 20);
throws(TypeError, () => r.evaluate('({})'));
throws(TypeError, () => r.evaluate('throw 1'));
throws(SyntaxError, () => r.evaluate('('));
throws(TypeError, () => f({}));
throws(TypeError, () => r.evaluate(5));
same(r.evaluate('(function named(a, b) {})').name, 'named');
refuses(ShadowRealm.prototype.evaluate, {}, undefined);
