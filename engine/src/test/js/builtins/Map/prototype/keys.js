// Map.prototype.keys: https://tc39.es/ecma262/#sec-map.prototype.keys
method(Map.prototype, 'keys', 0);
equal([...new Map([[1, 'a'], ['x', 2]]).keys()], [1, 'x']);
refuses(Map.prototype.keys, {}, new Set());
