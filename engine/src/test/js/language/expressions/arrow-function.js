// Arrow functions: https://tc39.es/ecma262/#sec-arrow-function-definitions
same((() => 1)(), 1);
same((x => x + 1)(1), 2);
same(((a, b = 2, ...c) => a + b + c.length)(1), 3);
equal((() => ({a: 1}))(), {a: 1});
same((() => { })(), undefined);
same((() => this)(), this);
(function () { same((() => arguments[0])(), 'outer'); })('outer');
throws(TypeError, () => new (() => 0)());
same(Object.hasOwn(() => 0, 'prototype'), false);
same((({a}, [b]) => a + b)({a: 1}, [2]), 3);
same(((a) => (b) => a + b)(1)(2), 3);
same((async => async)(5), 5);
same((yield_ => yield_)(1), 1);
syntaxErrors('a\n=> 1', '(a, a) => 1', '() => {} || 1', '(a = super()) => 1', '({a: 1}) => 1', '"use strict"; (eval) => 1', '(a) => { let a; }', '(...a, b) => 1', 'async (x)\n=> x', '(a = 1) => { "use strict"; }', '1 => 1', '((a)) => 1');
