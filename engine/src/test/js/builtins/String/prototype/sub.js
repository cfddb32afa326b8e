// String.prototype.sub: https://tc39.es/ecma262/#sec-string.prototype.sub
method(String.prototype, 'sub', 0);
same('a'.sub(), '<sub>a</sub>');
