// Set.prototype.size: https://tc39.es/ecma262/#sec-get-set.prototype.size
accessor(Set.prototype, 'size');
same(new Set([1, 1]).size, 1);
refuses(Object.getOwnPropertyDescriptor(Set.prototype, 'size').get, {}, new Map());
