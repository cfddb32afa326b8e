// + - ! ~ void: https://tc39.es/ecma262/#sec-unary-operators
same(+'12', 12);
same(+'', 0);
same(+[], 0);
same(+null, 0);
same(-'5', -5);
same(-0, -0);
same(-(-2147483648), 2147483648);
same(-1n, -1n);
throws(TypeError, () => +1n);
same(!'', true);
same(!{}, false);
same(void 0, undefined);
same(void order.push('evaluated'), undefined);
orderIs('evaluated');
same(- -1, 1);
same(+ +'3', 3);
