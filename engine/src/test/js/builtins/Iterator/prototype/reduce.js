// Iterator.prototype.reduce: https://tc39.es/ecma262/#sec-iterator.prototype.reduce
method(Iterator.prototype, 'reduce', 1);
same([1, 2, 3].values().reduce((a, b) => a + b), 6);
same([1, 2].values().reduce((a, b, i) => a + b * i, 10), 12);
same([5].values().reduce(() => 0), 5);
throws(TypeError, () => [].values().reduce((a, b) => a));
same([].values().reduce(() => 0, undefined), undefined);
throws(TypeError, () => Iterator.prototype.reduce.call(iterator([1]), 5));
orderIs('it.return', 'closed by a bad argument');
throws(RangeError, () => Iterator.prototype.reduce.call(iterator([1]), () => { throw new RangeError(); }, 0));
orderIs('it.next it.return');
refuses(Iterator.prototype.reduce, undefined, 1);
