// true, false, null: https://tc39.es/ecma262/#sec-primary-expression-literals
same(true, !false);
same(typeof null, 'object');
same(typeof undefined, 'undefined');
syntaxErrors('true = 1', 'null = 1', 'let true', 'tru\\u0065', 'n\\u0075ll');
