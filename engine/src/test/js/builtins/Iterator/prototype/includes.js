// Iterator.prototype.includes
method(Iterator.prototype, 'includes', 1);
same([1, NaN].values().includes(NaN), true);
same([0].values().includes(-0), true);
same([1, 2].values().includes(1, 1), false);
same([].values().includes(1), false);
Iterator.prototype.includes.call(iterator([1, 2]), 1);
orderIs('it.next it.return');
throws(TypeError, () => [].values().includes(1, '1'));
throws(RangeError, () => [].values().includes(1, -1));
