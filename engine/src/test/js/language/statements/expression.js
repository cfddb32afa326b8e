// Expression statements: https://tc39.es/ecma262/#sec-expression-statement
same(eval('"a" + "b"'), 'ab');
same(eval('({}).x'), undefined);
let
x1
= 4;
same(x1, 4);
syntaxErrors('function () {}', 'class {}', 'let [a]', 'async function () {}');
