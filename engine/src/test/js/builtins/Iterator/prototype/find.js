// Iterator.prototype.find: https://tc39.es/ecma262/#sec-iterator.prototype.find
method(Iterator.prototype, 'find', 1);
same([1, 2, 3].values().find((x, i) => i === 1), 2);
same([1].values().find(() => false), undefined);
Iterator.prototype.find.call(iterator([1, 2]), () => true);
orderIs('it.next it.return');
throws(TypeError, () => [].values().find());
