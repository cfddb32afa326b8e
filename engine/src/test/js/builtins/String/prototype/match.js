// String.prototype.match: https://tc39.es/ecma262/#sec-string.prototype.match
method(String.prototype, 'match', 1);
equal([...'a1b2'.match(/\d/g)], ['1', '2']);
same('abc'.match(/x/g), null);
const m = 'abc'.match(/(?<l>b)/);
same(m.index, 1);
same(m.groups.l, 'b');
same('a.c'.match('.')[0], 'a');
same('abc'.match()[0], '');
same('x'.match({[Symbol.match]: () => 5}), 5);
throws(SyntaxError, () => 'a'.match('('));
refuses(String.prototype.match, undefined, null);
