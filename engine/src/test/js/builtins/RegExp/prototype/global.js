// RegExp.prototype.global: https://tc39.es/ecma262/#sec-get-regexp.prototype.global
accessor(RegExp.prototype, 'global');
same(/a/g.global, true);
same(/a/i.global, false);
same(RegExp.prototype.global, undefined);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'global').get, {});
