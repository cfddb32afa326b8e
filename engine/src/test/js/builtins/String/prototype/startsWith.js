// String.prototype.startsWith: https://tc39.es/ecma262/#sec-string.prototype.startswith
method(String.prototype, 'startsWith', 1);
same('abc'.startsWith('ab'), true);
same('abc'.startsWith('b', 1), true);
same('abc'.startsWith('', 9), true);
same('abc'.startsWith('abcd'), false);
throws(TypeError, () => 'a'.startsWith(/a/));
refuses(String.prototype.startsWith, undefined, null);
