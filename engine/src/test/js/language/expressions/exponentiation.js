// Exponentiation: https://tc39.es/ecma262/#sec-exp-operator
same(2 ** 10, 1024);
same(2 ** 3 ** 2, 512);
same((-2) ** 2, 4);
same(2 ** -1, 0.5);
same(NaN ** 0, 1);
same(1 ** Infinity, NaN);
same(2n ** 100n, 1267650600228229401496703205376n);
throws(RangeError, () => 2n ** -1n);
throws(TypeError, () => 2n ** 1);
let x = 3;
x **= 2;
same(x, 9);
syntaxErrors('-1 ** 2', '!1 ** 2', 'typeof 1 ** 2');
