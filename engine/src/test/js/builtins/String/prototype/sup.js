// String.prototype.sup: https://tc39.es/ecma262/#sec-string.prototype.sup
method(String.prototype, 'sup', 0);
same('a'.sup(), '<sup>a</sup>');
