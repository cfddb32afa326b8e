// let: https://tc39.es/ecma262/#sec-let-and-const-declarations
let a;
same(a, undefined);
throws(ReferenceError, () => { x = 1; let x; });
throws(ReferenceError, () => { let x = x; });
throws(ReferenceError, () => { let [x = y, y] = []; });
const fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
equal(fs.map((f) => f()), [0, 1, 2], 'a binding for each turn');
let closure;
for (let i = 0, f = () => i; i < 1; i++) closure = f;
same(closure(), 0, 'the closure of the head sees the first');
var let2 = 1;
var l\u0065t = 5;
same(eval('let'), 5);
syntaxErrors('let a, a;', 'let let;', 'var a; let a;', 'let a; var a;', 'if (1) let\na;{let a\nlet a}', 'function f(a) { let a; }', 'try {} catch (e) { let e; }');
