// RegExp.prototype.unicode: https://tc39.es/ecma262/#sec-get-regexp.prototype.unicode
accessor(RegExp.prototype, 'unicode');
same(/a/u.unicode, true);
same(/a/v.unicode, false);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'unicode').get, {});
