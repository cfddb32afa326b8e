// Function expressions: https://tc39.es/ecma262/#sec-function-defining-expressions
const fact = function f(n) { return n < 2 ? 1 : n * f(n - 1); };
same(fact(5), 120);
same(fact.name, 'f');
same(typeof f, 'undefined');
const g = function () {};
same(g.name, 'g');
(function self() { self = 5; same(typeof self, 'function', 'the name cannot be assigned'); })();
(function self() { 'use strict'; throws(TypeError, () => { self = 5; }); })();
(function self() { var self = 1; same(self, 1); })();
(function self(self) { same(self, 2); })(2);
same((function () {}).name, '');
same([function () {}][0].name, '');
