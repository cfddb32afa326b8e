// RegExp.prototype.unicodeSets: https://tc39.es/ecma262/#sec-get-regexp.prototype.unicodesets
accessor(RegExp.prototype, 'unicodeSets');
same(/a/v.unicodeSets, true);
same(/a/u.unicodeSets, false);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'unicodeSets').get, {});
