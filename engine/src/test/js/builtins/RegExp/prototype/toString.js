// RegExp.prototype.toString: https://tc39.es/ecma262/#sec-regexp.prototype.tostring
method(RegExp.prototype, 'toString', 0);
same(RegExp.prototype.toString.call({source: 'a', flags: 'b'}), '/a/b');
same(String(/a/gi), '/a/gi');
refuses(RegExp.prototype.toString, 1, undefined);
