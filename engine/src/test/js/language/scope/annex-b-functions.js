// Functions in blocks, sloppy: https://tc39.es/ecma262/#sec-block-level-function-declarations-web-legacy-compatibility-semantics
same(typeof f, 'undefined');
{ function f() { return 1; } }
same(f(), 1);
(function () { same(g, undefined); { same(g(), 1); function g() { return 1; } g = 5; } same(g(), 1); })();
(function () { let h = 'let'; { function h() {} } same(h, 'let'); })();
(function (p) { { function p() {} } same(p, 'param'); })('param');
(function () { switch (1) { case 1: function s() { return 's'; } } same(s(), 's'); })();
(function () { 'use strict'; { function t() {} } same(typeof t, 'undefined'); })();
(function () { if (1) function u() { return 'u'; } same(u(), 'u'); })();
(function () { { async function v() {} function* w() {} } same(typeof v + typeof w, 'undefinedundefined'); })();
(function () { try { throw 1; } catch (k) { { function k() {} } same(k, 1); } })();
