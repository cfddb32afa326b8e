// Array.prototype.values: https://tc39.es/ecma262/#sec-array.prototype.values
method(Array.prototype, 'values', 0);
same(Array.prototype.values, Array.prototype[Symbol.iterator]);
equal([...[1, , 3].values()], [1, undefined, 3]);
const a = [1], it = a.values();
it.next();
a.push(2);
equal(it.next(), {value: 2, done: false}, 'grown meanwhile');
it.next();
a.push(3);
equal(it.next(), {value: undefined, done: true}, 'done for good');
refuses(Array.prototype.values, undefined, null);
