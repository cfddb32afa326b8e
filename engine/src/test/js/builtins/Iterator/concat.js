// Iterator.concat: https://tc39.es/ecma262/#sec-iterator.concat
method(Iterator, 'concat', 0);
equal(Iterator.concat([1], [], new Set([2, 3])).toArray(), [1, 2, 3]);
equal(Iterator.concat().toArray(), []);
throws(TypeError, () => Iterator.concat([1], 5));
throws(TypeError, () => Iterator.concat('ab'));
throws(TypeError, () => Iterator.concat({[Symbol.iterator]: 1}));
const c = Iterator.concat(iterator([1, 2], 'x'), {get [Symbol.iterator]() { order.push('get'); return () => iterator([], 'y'); }});
orderIs('get', 'the methods are read at once');
c.next();
c.return();
orderIs('x.next x.return');
equal(c.next(), {value: undefined, done: true});
