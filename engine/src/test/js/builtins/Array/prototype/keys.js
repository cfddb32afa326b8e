// Array.prototype.keys: https://tc39.es/ecma262/#sec-array.prototype.keys
method(Array.prototype, 'keys', 0);
equal([...['a', , 'b'].keys()], [0, 1, 2]);
equal([...Array.prototype.keys.call({length: 2})], [0, 1]);
refuses(Array.prototype.keys, undefined, null);
