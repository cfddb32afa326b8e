// String.prototype.fontsize: https://tc39.es/ecma262/#sec-string.prototype.fontsize
method(String.prototype, 'fontsize', 1);
same('a'.fontsize(7), '<font size="7">a</font>');
