// do while: https://tc39.es/ecma262/#sec-do-while-statement
let n = 0;
do n++; while (n < 5)
same(n, 5);
do { n = 9 } while (false) same(n, 9);
same(eval('do 3; while (0)'), 3);
syntaxErrors('do function f() {} while (0);', 'do let x; while (0);', 'do 1 while (0)');
