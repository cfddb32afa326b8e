// String.prototype.isWellFormed: https://tc39.es/ecma262/#sec-string.prototype.iswellformed
method(String.prototype, 'isWellFormed', 0);
same('a😀'.isWellFormed(), true);
same('a\ud800'.isWellFormed(), false);
same('\ude00\ud83d'.isWellFormed(), false);
refuses(String.prototype.isWellFormed, undefined, null);
