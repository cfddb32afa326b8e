// String.prototype.toLocaleLowerCase: https://tc39.es/ecma262/#sec-string.prototype.tolocalelowercase
method(String.prototype, 'toLocaleLowerCase', 0);
same('ABCÄ'.toLocaleLowerCase(), 'abcä');
refuses(String.prototype.toLocaleLowerCase, undefined, null);
