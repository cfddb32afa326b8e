// decodeURIComponent: https://tc39.es/ecma262/#sec-decodeuricomponent
method(globalThis, 'decodeURIComponent', 1);
same(decodeURIComponent('%3B%2F%3f'), ';/?');
same(decodeURIComponent('a+b'), 'a+b');
same(decodeURIComponent('%e4%bd%a0'), '你');
same(decodeURIComponent(), 'undefined');
for (const bad of ['%', '%1', '%FF', '%E0%80%80']) throws(URIError, () => decodeURIComponent(bad), bad);
