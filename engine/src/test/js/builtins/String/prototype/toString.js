// String.prototype.toString: https://tc39.es/ecma262/#sec-string.prototype.tostring
method(String.prototype, 'toString', 0);
same(new String('a').toString(), 'a');
refuses(String.prototype.toString, undefined, 1, {}, []);
