// String.prototype.small: https://tc39.es/ecma262/#sec-string.prototype.small
method(String.prototype, 'small', 0);
same('a'.small(), '<small>a</small>');
