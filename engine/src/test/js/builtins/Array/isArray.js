// Array.isArray: https://tc39.es/ecma262/#sec-array.isarray
method(Array, 'isArray', 1);
same(Array.isArray([]), true);
same(Array.isArray(new Array()), true);
same(Array.isArray({length: 0, __proto__: Array.prototype}), false);
same(Array.isArray(new Uint8Array()), false);
same(Array.isArray(new Proxy([], {})), true);
same(Array.isArray((function () { return arguments; })()), false);
same(Array.isArray(), false);
