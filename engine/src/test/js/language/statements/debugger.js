// debugger: https://tc39.es/ecma262/#sec-debugger-statement
same(eval('1; debugger;'), 1);
debugger
same(1, 1);
