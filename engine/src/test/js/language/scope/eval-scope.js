// What eval declares: https://tc39.es/ecma262/#sec-eval-x
(function () {
  var v = 'function';
  eval('var v = "eval"; let l = 1; function declared() { return 2; }');
  same(v, 'eval');
  same(typeof l, 'undefined');
  same(declared(), 2);
  { let block = 1; throws(SyntaxError, () => { let block2; eval('var block2'); }); }
})();
(function (a) { eval('var a = 5'); same(a, 5); same(arguments[0], 5); })(1);
(function () { const f = () => eval('this'); same(f.call(1), globalThis === f() ? globalThis : f()); })();
(function () { eval('function x() { return 1; }'); same(x(), 1); same(delete x, true); })();
(() => { const e = eval('(a) => eval("a + 1")'); same(e(5), 6); })();
throws(SyntaxError, () => { eval('let a; let a'); });
same(eval('{ function q() { return 7; } } q()'), 7);
class A { x = eval('1 + 1'); }
same(new A().x, 2);
throws(SyntaxError, () => new (class { x = eval('arguments'); })());
same((function () { return eval('(() => arguments[0])()'); })(9), 9);
