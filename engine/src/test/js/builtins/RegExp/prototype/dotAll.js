// RegExp.prototype.dotAll: https://tc39.es/ecma262/#sec-get-regexp.prototype.dotall
accessor(RegExp.prototype, 'dotAll');
same(/a/s.dotAll, true);
same(/a/.dotAll, false);
same(RegExp.prototype.dotAll, undefined);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'dotAll').get, {}, 1);
