// Array.prototype.toString: https://tc39.es/ecma262/#sec-array.prototype.tostring
method(Array.prototype, 'toString', 0);
same([1, [2, 3]].toString(), '1,2,3');
same(Array.prototype.toString.call({join: () => 'J'}), 'J');
same(Array.prototype.toString.call({join: 1}), '[object Object]');
refuses(Array.prototype.toString, undefined, null);
