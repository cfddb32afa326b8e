// String.prototype.endsWith: https://tc39.es/ecma262/#sec-string.prototype.endswith
method(String.prototype, 'endsWith', 1);
same('abc'.endsWith('bc'), true);
same('abc'.endsWith('b', 2), true);
same('abc'.endsWith('', 0), true);
same('abc'.endsWith('abcd'), false);
same('abc'.endsWith('c', Infinity), true);
same('abc'.endsWith('c', undefined), true);
throws(TypeError, () => 'a'.endsWith(/a/));
same('/a/'.endsWith(Object.assign(/a/, {[Symbol.match]: false})), true);
refuses(String.prototype.endsWith, undefined, null);
