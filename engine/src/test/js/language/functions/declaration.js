// Function declarations: https://tc39.es/ecma262/#sec-function-definitions
same(hoisted(), 1);
function hoisted() { return 1; }
function twice() { return 1; }
function twice() { return 2; }
same(twice(), 2);
var v = 5;
function v() {}
same(v, 5);
same((function () { return inner(); function inner() { return 'i'; } })(), 'i');
attributes(hoisted, 'prototype', 'w');
attributes(hoisted.prototype, 'constructor', 'wc');
same(hoisted.length, 0);
same(((a, b = 1, c) => 0).length, 1);
same(((...a) => 0).length, 0);
same((({a}, [b]) => 0).length, 2);
syntaxErrors('"use strict"; function eval() {}', 'function f(a, a = 1) {}', 'function f(a) { "use strict"; let a; }', 'function f(a, [a]) {}', '"use strict"; function f(a, a) {}', 'function f(a = 1) { "use strict"; }', 'function f(a,,b) {}', 'function f(...a,) {}');
