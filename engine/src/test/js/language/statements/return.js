// return: https://tc39.es/ecma262/#sec-return-statement
same((() => { return; })(), undefined);
same((function () { return 1
+ 1; })(), 2);
same((function () { return
1; })(), undefined);
same((function () { try { return 1; } finally { order.push('f'); } })(), 1);
orderIs('f');
same((function () { try { return 1; } finally { return 2; } })(), 2);
same((function () { let x = 1; try { return x; } finally { x = 2; } })(), 1);
same((function () { l: try { return 1; } finally { break l; } return 3; })(), 3);
throws(SyntaxError, () => eval('return'));
