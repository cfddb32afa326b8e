// RegExp.prototype.ignoreCase: https://tc39.es/ecma262/#sec-get-regexp.prototype.ignorecase
accessor(RegExp.prototype, 'ignoreCase');
same(/a/i.ignoreCase, true);
same(/a/.ignoreCase, false);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'ignoreCase').get, {});
