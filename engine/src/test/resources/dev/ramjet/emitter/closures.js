function counter(start, step) { let n = start; return { inc: () => n += step, get: function () { return n; }, self: () => this }; }
function args() { return arguments.length + arguments[0]; }
function mapped(a, b) { arguments[0] = 1; return a + b; }
function defaults(a, b = a, { c, d = () => a } = {}, ...e) { var a; return b + c + d() + e; }
function tdz(a = b, b) { return a; }
const fact = function f(n) { return n < 2 ? 1 : n * f(n - 1); };
const rec = function g() { return () => g; };
const self = () => this;
{ function hoisted() {} }
function sloppy() { return this; }
