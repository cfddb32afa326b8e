// === and !==: https://tc39.es/ecma262/#sec-equality-operators
for (const v of [1, 'a', null, undefined, true, 1n, Symbol.iterator, globalThis]) same(v === v, true);
same(NaN === NaN, false);
same(0 === -0, true);
same(1 === 1n, false);
same('1' === 1, false);
same('ab' === 'a'.concat('b'), true);
same(10n ** 30n === 10n ** 30n, true);
same(1 === 1.0, true);
same(1 !== '1', true);
same(Object(1) === Object(1), false);
