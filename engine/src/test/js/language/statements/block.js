// Blocks and lexical scope: https://tc39.es/ecma262/#sec-block
{ let a = 1; { let a = 2; same(a, 2); } same(a, 1); }
same(eval('1; {}'), 1);
same(eval('1; { 2; }'), 2);
{ function inBlock() { return 1; } same(inBlock(), 1); }
const functions = [];
{ let x = 1; functions.push(() => x); x = 2; }
same(functions[0](), 2);
syntaxErrors('{ let a; let a; }', '{ let a; var a; }', '{ function f() {} let f; }', '{ const a; }');
