// String.prototype.includes: https://tc39.es/ecma262/#sec-string.prototype.includes
method(String.prototype, 'includes', 1);
same('abc'.includes('b'), true);
same('abc'.includes('b', 2), false);
same('abc'.includes(''), true);
same('aundefined'.includes(), true);
throws(TypeError, () => 'a'.includes(/a/));
refuses(String.prototype.includes, undefined, null);
