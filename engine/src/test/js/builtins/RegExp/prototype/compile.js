// RegExp.prototype.compile: https://tc39.es/ecma262/#sec-regexp.prototype.compile
method(RegExp.prototype, 'compile', 2);
const r = /a/g;
r.lastIndex = 3;
same(r.compile('b', 'i'), r);
same(String(r), '/b/i');
same(r.lastIndex, 0);
throws(SyntaxError, () => r.compile('('));
throws(TypeError, () => r.compile(/a/, 'g'));
refuses(RegExp.prototype.compile, {}, undefined);
