// Map.prototype.size: https://tc39.es/ecma262/#sec-get-map.prototype.size
accessor(Map.prototype, 'size');
same(new Map([[1, 1], [1, 2]]).size, 1);
refuses(Object.getOwnPropertyDescriptor(Map.prototype, 'size').get, {}, new Set(), Map.prototype);
