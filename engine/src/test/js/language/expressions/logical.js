// && || ??: https://tc39.es/ecma262/#sec-binary-logical-operators
same(1 && 2, 2);
same(0 && fail('x'), 0);
same('' || 'b', 'b');
same('a' || fail('x'), 'a');
same(null ?? 1, 1);
same(undefined ?? 1, 1);
same(0 ?? fail('x'), 0);
same('' ?? 1, '');
same(NaN || null || 0, 0);
same((null || undefined) ?? 'z', 'z');
same(!'' && !0 && !NaN, true);
syntaxErrors('1 || 2 ?? 3', '1 ?? 2 && 3', '1 && 2 ?? 3');
