// Spread: https://tc39.es/ecma262/#sec-array-initializer
equal([...[1, 2], ...'ab', ...new Set([3])], [1, 2, 'a', 'b', 3]);
equal([, ...[,]], [, undefined]);
equal({...{a: 1, b: 2}, b: 3, ...null, ...'x', ...[9]}, {0: 9, a: 1, b: 3});
const o = {...{get g() { order.push('get'); return 1; }}};
orderIs('get');
attributes(o, 'g', 'wec');
same({...{__proto__: {x: 1}}}.x, undefined);
throws(TypeError, () => [...{}]);
throws(TypeError, () => [...undefined]);
equal(Object.keys({...new Proxy({a: 1, b: 2}, {ownKeys: () => ['b', 'a']})}), ['b', 'a']);
syntaxErrors('[...]', '({...})', '...a');
