// The Function constructor
constructor(globalThis, 'Function', 1);
const add = Function('a', 'b', 'return a + b');
same(add(1, 2), 3);
same(add.name, 'anonymous');
same(add.length, 2);
same(new Function('a, b', 'c = 3', 'return a + b + c')(1, 2), 6);
same(Function()(), undefined);
same(String(Function('a', '/*x*/ b', 'return 1')), 'function anonymous(a,/*x*/ b\n) {\nreturn 1\n}');
same(Function('return typeof local')(), 'undefined', 'the scope is global');
same(Function('a //', 'return a')(5), 5, 'a comment ends with its line');
throws(SyntaxError, () => Function('a,', 'a b', ''));
throws(SyntaxError, () => Function('/*', '*/){'));
throws(SyntaxError, () => Function('}, function () {'));
throws(SyntaxError, () => Function('a', 'a', '"use strict"; '));
throws(SyntaxError, () => Function('super()'));
attributes(add, 'prototype', 'w');
same(Object.getPrototypeOf(add), Function.prototype);
class F extends Function {}
const g = new F('return 7');
same(g(), 7);
same(g instanceof F, true);
same(typeof Function.prototype, 'function');
same(Function.prototype(1, 2), undefined);
same(Function.prototype.name, '');
same(Function.prototype.length, 0);
throws(TypeError, () => new Function.prototype());
