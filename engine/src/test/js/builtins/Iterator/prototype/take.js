// Iterator.prototype.take: https://tc39.es/ecma262/#sec-iterator.prototype.take
method(Iterator.prototype, 'take', 1);
equal([1, 2, 3].values().take(2).toArray(), [1, 2]);
equal([1].values().take(Infinity).toArray(), [1]);
throws(RangeError, () => [].values().take(-1));
throws(RangeError, () => [].values().take(NaN));
throws(RangeError, () => [].values().take());
const t = Iterator.prototype.take.call(iterator([1, 2]), 1);
t.next();
t.next();
orderIs('it.next it.return');
Iterator.prototype.take.call(iterator([1]), 0).next();
orderIs('it.return');
throws(RangeError, () => Iterator.prototype.take.call(iterator([1]), -1));
orderIs('it.return', 'closed by a bad argument');
