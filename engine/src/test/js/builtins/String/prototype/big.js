// String.prototype.big: https://tc39.es/ecma262/#sec-string.prototype.big
method(String.prototype, 'big', 0);
same('a'.big(), '<big>a</big>');
refuses(String.prototype.big, undefined, null);
