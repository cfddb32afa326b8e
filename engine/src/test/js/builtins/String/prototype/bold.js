// String.prototype.bold: https://tc39.es/ecma262/#sec-string.prototype.bold
method(String.prototype, 'bold', 0);
same('a'.bold(), '<b>a</b>');
