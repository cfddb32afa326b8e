// String.prototype.search: https://tc39.es/ecma262/#sec-string.prototype.search
method(String.prototype, 'search', 1);
same('abc'.search(/c/), 2);
same('abc'.search('x'), -1);
same('abc'.search(), 0);
const r = /b/g;
r.lastIndex = 5;
same('abc'.search(r), 1);
same(r.lastIndex, 5);
refuses(String.prototype.search, undefined, null);
