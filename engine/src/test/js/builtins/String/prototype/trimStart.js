// String.prototype.trimStart: https://tc39.es/ecma262/#sec-string.prototype.trimstart
method(String.prototype, 'trimStart', 0);
same('  a '.trimStart(), 'a ');
refuses(String.prototype.trimStart, undefined, null);
