// Set.prototype.entries: https://tc39.es/ecma262/#sec-set.prototype.entries
method(Set.prototype, 'entries', 0);
equal([...new Set(['a']).entries()], [['a', 'a']]);
refuses(Set.prototype.entries, {}, new Map());
