// RegExp.prototype.sticky: https://tc39.es/ecma262/#sec-get-regexp.prototype.sticky
accessor(RegExp.prototype, 'sticky');
same(/a/y.sticky, true);
same(/a/g.sticky, false);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'sticky').get, {});
