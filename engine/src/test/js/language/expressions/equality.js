// == and !=: https://tc39.es/ecma262/#sec-equality-operators
for (const [a, b] of [[1, 1], ['1', 1], [null, undefined], [true, 1], ['', 0], [[], ''], [[1], 1], [1n, 1], ['1', 1n], [0, -0], [Object('a'), 'a'], ['0x10', 16]]) {
  same(a == b, true, show(a) + ' == ' + show(b));
  same(b == a, true);
  same(a != b, false);
}
for (const [a, b] of [[NaN, NaN], [null, 0], [undefined, 0], [null, false], ['a', 0], [{}, {}], [1n, 1.5], ['x', 1n], [Symbol(), Symbol()], [[], []], [Object('a'), Object('a')]]) {
  same(a == b, false, show(a) + ' == ' + show(b));
  same(b == a, false);
}
same({[Symbol.toPrimitive]: (h) => h} == 'default', true);
