// Iterator.prototype.some: https://tc39.es/ecma262/#sec-iterator.prototype.some
method(Iterator.prototype, 'some', 1);
same([1, 2].values().some((x) => x > 1), true);
same([].values().some(() => true), false);
Iterator.prototype.some.call(iterator([1, 2]), () => true);
orderIs('it.next it.return');
throws(TypeError, () => [].values().some(1));
