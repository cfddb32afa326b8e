// while: https://tc39.es/ecma262/#sec-while-statement
let n = 0;
while (n < 3) n++;
same(n, 3);
same(eval('var k = 2; while (k) k--;'), 1);
same(eval('while (0);'), undefined);
syntaxErrors('while (0) function f() {}', 'while (0) let\n[a]', 'while (0) class C {}');
