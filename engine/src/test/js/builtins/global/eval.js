// eval: https://tc39.es/ecma262/#sec-eval
method(globalThis, 'eval', 1);
// top level: new.target
same(eval('1 + 1'), 2);
same(eval('var x1 = 3; { 7; }'), 7);
same(eval(''), undefined);
const code = [1];
same(eval(code), code, 'no string: returned');
same((0, eval)('typeof local'), 'undefined');
(function () {
  const local = 5;
  same(eval('local'), 5, 'direct');
  same((0, eval)('typeof local'), 'undefined', 'indirect');
  const e = eval;
  same(e('typeof local'), 'undefined', 'by another name');
  same(eval?.('typeof local'), 'undefined', 'optional call is indirect');
  eval('var made = 1');
  same(made, 1, 'var reaches the function');
  same(delete made, true, 'and can be deleted');
  same(typeof made, 'undefined');
})();
(function () {
  'use strict';
  eval('var inner = 1');
  same(typeof inner, 'undefined', 'strict eval keeps its names');
})();
throws(SyntaxError, () => eval('1 +'));
throws(SyntaxError, () => eval('break;'));
throws(SyntaxError, () => eval('new.target'));
same((function () { return eval('new.target'); })(), undefined);
