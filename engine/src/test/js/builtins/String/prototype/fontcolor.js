// String.prototype.fontcolor: https://tc39.es/ecma262/#sec-string.prototype.fontcolor
method(String.prototype, 'fontcolor', 1);
same('a'.fontcolor('red'), '<font color="red">a</font>');
