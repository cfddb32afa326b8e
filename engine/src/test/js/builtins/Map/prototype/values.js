// Map.prototype.values: https://tc39.es/ecma262/#sec-map.prototype.values
method(Map.prototype, 'values', 0);
equal([...new Map([[1, 'a'], [2, 'b']]).values()], ['a', 'b']);
refuses(Map.prototype.values, {}, new Set());
