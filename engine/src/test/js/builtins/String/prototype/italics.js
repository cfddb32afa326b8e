// String.prototype.italics: https://tc39.es/ecma262/#sec-string.prototype.italics
method(String.prototype, 'italics', 0);
same('a'.italics(), '<i>a</i>');
