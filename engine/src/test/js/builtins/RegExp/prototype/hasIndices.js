// RegExp.prototype.hasIndices: https://tc39.es/ecma262/#sec-get-regexp.prototype.hasindices
accessor(RegExp.prototype, 'hasIndices');
same(/a/d.hasIndices, true);
same(/a/.hasIndices, false);
refuses(Object.getOwnPropertyDescriptor(RegExp.prototype, 'hasIndices').get, {});
