// String.prototype.fixed: https://tc39.es/ecma262/#sec-string.prototype.fixed
method(String.prototype, 'fixed', 0);
same('a'.fixed(), '<tt>a</tt>');
