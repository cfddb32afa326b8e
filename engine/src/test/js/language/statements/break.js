// break: https://tc39.es/ecma262/#sec-break-statement
let n = 0;
outer: for (;;) { for (;;) { n++; break outer; } }
same(n, 1);
block: { n = 5; break block; n = 6; }
same(n, 5);
function f() { for (const x of iterator([1, 2])) { try { break; } finally { order.push('finally'); } } }
f();
orderIs('it.next finally it.return');
same(eval('do { 7; break; } while (1)'), 7);
syntaxErrors('break;', 'a: { b: { break c; } }', 'while (1) { (function () { break; })(); }', 'a: { function f() { break a; } }');
