// RegExp.prototype.multiline: https://tc39.es/ecma262/#sec-get-regexp.prototype.multiline
accessor(RegExp.prototype, 'multiline');
same(/a/m.multiline, true);
same(/a/.multiline, false);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'multiline').get, {});
