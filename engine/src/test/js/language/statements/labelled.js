// Labels: https://tc39.es/ecma262/#sec-labelled-statements
a: b: { break a; }
yield: 1;
await: 1;
let r = 0;
l: { r = 1; try { break l; } finally { r++; } r = 9; }
same(r, 2);
f: function labelled() {}
same(typeof labelled, 'function');
same(eval('x: 5'), 5);
syntaxErrors('a: a: ;', 'a: { a: ; }', '"use strict"; a: function f() {}', 'a: class C {}', 'a: async function f() {}', 'while (0) a: function f() {}');
