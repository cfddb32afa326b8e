// String.prototype.toWellFormed: https://tc39.es/ecma262/#sec-string.prototype.towellformed
method(String.prototype, 'toWellFormed', 0);
same('a\ud800b\udc00😀'.toWellFormed(), 'a\ufffdb\ufffd😀');
refuses(String.prototype.toWellFormed, undefined, null);
