// The comma operator: https://tc39.es/ecma262/#sec-comma-operator
same((1, 2, 3), 3);
same((order.push(1), order.push(2), 'x'), 'x');
orderIs('1 2');
const o = {f() { return this; }};
same((0, o.f)() === o, false);
