// String.prototype.matchAll: https://tc39.es/ecma262/#sec-string.prototype.matchall
method(String.prototype, 'matchAll', 1);
equal([...'a1b2'.matchAll(/(\d)/g)].map((m) => m[1] + m.index), ['11', '23']);
throws(TypeError, () => 'a'.matchAll(/a/));
same([...'a.a'.matchAll('.')].length, 3);
const r = /a/g;
r.lastIndex = 1;
same([...'aa'.matchAll(r)].length, 1);
same(r.lastIndex, 1, 'a copy is used');
refuses(String.prototype.matchAll, undefined, null);
