// Iterator.prototype.map: https://tc39.es/ecma262/#sec-iterator.prototype.map
method(Iterator.prototype, 'map', 1);
const it = Iterator.prototype.map.call(iterator([1, 2]), (x, i) => x * 10 + i);
orderIs('', 'lazy');
equal(it.next(), {value: 10, done: false});
equal(it.next(), {value: 21, done: false});
equal(it.next(), {value: undefined, done: true});
orderIs('it.next it.next it.next');
throws(TypeError, () => Iterator.prototype.map.call(iterator([]), 1));
orderIs('it.return');
throws(RangeError, () => Iterator.prototype.map.call(iterator([1]), () => { throw new RangeError(); }).next());
orderIs('it.next it.return');
refuses(Iterator.prototype.map, undefined, 1);
