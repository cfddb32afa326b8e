// The conditional operator: https://tc39.es/ecma262/#sec-conditional-operator
same(true ? 1 : 2, 1);
same(0 ? 1 : '' ? 2 : 3, 3);
same((1 ? (0, 5) : 6), 5);
