// var: https://tc39.es/ecma262/#sec-variable-statement
same(a, undefined);
var a = 1;
var a;
same(a, 1);
(function () { same(typeof hoisted, 'undefined'); if (false) { var hoisted = 1; } })();
(function (p) { var p; same(p, 5); })(5);
(function (p = () => v, v = 1) { var v = 2; same(p(), 1, 'parameters have their own scope'); })();
for (var i = 0; i < 2; i++);
same(i, 2);
try { throw 1; } catch (e) { var e = 2; same(e, 2); }
same(e, undefined);
