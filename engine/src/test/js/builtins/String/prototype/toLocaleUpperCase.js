// String.prototype.toLocaleUpperCase: https://tc39.es/ecma262/#sec-string.prototype.tolocaleuppercase
method(String.prototype, 'toLocaleUpperCase', 0);
same('abcä'.toLocaleUpperCase(), 'ABCÄ');
refuses(String.prototype.toLocaleUpperCase, undefined, null);
