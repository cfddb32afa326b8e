// String.prototype.strike: https://tc39.es/ecma262/#sec-string.prototype.strike
method(String.prototype, 'strike', 0);
same('a'.strike(), '<strike>a</strike>');
