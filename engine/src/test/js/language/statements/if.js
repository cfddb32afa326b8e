// if: https://tc39.es/ecma262/#sec-if-statement
const t = (v) => { if (v) return 1; else return 2; };
equal([0, -0, NaN, '', null, undefined, false, 0n].map(t), [2, 2, 2, 2, 2, 2, 2, 2]);
equal([1, 'a', [], {}, Symbol(), 1n, '0', Infinity].map(t), [1, 1, 1, 1, 1, 1, 1, 1]);
let r;
if (1) if (0) r = 1; else r = 2;
same(r, 2);
same(eval('1; if (0) 2;'), undefined);
same(eval('if (1) 3; else 4;'), 3);
if (1) function sloppy() { return 5; }
same(sloppy(), 5);
syntaxErrors('"use strict"; if (1) function f() {}', 'if (1) class C {}', 'if (1) let a', 'if (1) async function f() {}');
