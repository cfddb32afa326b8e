// Array literals: https://tc39.es/ecma262/#sec-array-initializer
equal([], []);
same([,].length, 1);
same(0 in [,], false);
equal([1, , 3,], [1, , 3]);
same([1, 2.5, 'c', null].length, 4);
attributes([1], '0', 'wec');
equal([(order.push(1), 1), (order.push(2), 2)], [1, 2]);
orderIs('1 2');
Object.defineProperty(Array.prototype, '1', {set() { fail('setter'); }, configurable: true});
same([1, 2][1], 2, 'defined, not set');
delete Array.prototype[1];
