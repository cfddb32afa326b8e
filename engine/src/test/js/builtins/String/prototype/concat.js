// String.prototype.concat: https://tc39.es/ecma262/#sec-string.prototype.concat
method(String.prototype, 'concat', 1);
same('a'.concat('b', 1, null), 'ab1null');
same('a'.concat(), 'a');
throws(TypeError, () => 'a'.concat(Symbol()));
refuses(String.prototype.concat, undefined, null);
