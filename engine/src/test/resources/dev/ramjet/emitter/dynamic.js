function f(o) { with (o) { a = b; g = 1; c(); a += 1; typeof d; delete e; var v = f(); } return v; }
function g(code) { eval(code); var x = 1; return function () { return x + y; }; }
function h(a) { 'use strict'; return eval(...a); }
function i(a) { 'use strict'; return eval(a); }
const arrow = () => eval('this');
