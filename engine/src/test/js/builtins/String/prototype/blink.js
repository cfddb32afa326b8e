// String.prototype.blink: https://tc39.es/ecma262/#sec-string.prototype.blink
method(String.prototype, 'blink', 0);
same('a'.blink(), '<blink>a</blink>');
