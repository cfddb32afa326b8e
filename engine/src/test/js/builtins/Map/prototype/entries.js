// Map.prototype.entries: https://tc39.es/ecma262/#sec-map.prototype.entries
method(Map.prototype, 'entries', 0);
same(Map.prototype.entries, Map.prototype[Symbol.iterator]);
equal([...new Map([[1, 'a']]).entries()], [[1, 'a']]);
refuses(Map.prototype.entries, {}, new Set(), undefined);
