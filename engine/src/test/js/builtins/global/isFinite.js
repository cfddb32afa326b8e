// isFinite: https://tc39.es/ecma262/#sec-isfinite
method(globalThis, 'isFinite', 1);
same(isFinite('12'), true);
same(isFinite(Infinity), false);
same(isFinite(undefined), false);
same(isFinite(null), true);
throws(TypeError, () => isFinite(Symbol()));
