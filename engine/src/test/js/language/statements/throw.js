// throw: https://tc39.es/ecma262/#sec-throw-statement
for (const v of [1, 'a', null, undefined, {}, Symbol()]) {
  try { throw v; } catch (e) { same(e, v); }
}
syntaxErrors('throw', 'throw\n1');
