// Array.prototype.entries: https://tc39.es/ecma262/#sec-array.prototype.entries
method(Array.prototype, 'entries', 0);
const it = ['a', , 'c'].entries();
equal(it.next(), {value: [0, 'a'], done: false});
equal(it.next(), {value: [1, undefined], done: false});
equal([...it], [[2, 'c']]);
equal(it.next(), {value: undefined, done: true});
same(Object.prototype.toString.call(it), '[object Array Iterator]');
refuses(Array.prototype.entries, undefined, null);
