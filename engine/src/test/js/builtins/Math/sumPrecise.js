// Math.sumPrecise
method(Math, 'sumPrecise', 1);
same(Math.sumPrecise([]), -0);
same(Math.sumPrecise([-0, -0]), -0);
same(Math.sumPrecise([-0, 0]), 0);
same(Math.sumPrecise([0.1, 0.2, 0.3]), 0.6);
same(Math.sumPrecise([1e308, 1e308, -1e308, -1e308, 1]), 1);
same(Math.sumPrecise([1e308, 1e308]), Infinity);
same(Math.sumPrecise([Infinity, -Infinity]), NaN);
same(Math.sumPrecise([1e16, 1, -1e16]), 1);
same(Math.sumPrecise(new Set([1, 2, 3])), 6);
throws(TypeError, () => Math.sumPrecise([1, '2']));
throws(TypeError, () => Math.sumPrecise([1, 2n]));
throws(TypeError, () => Math.sumPrecise());
throws(TypeError, () => Math.sumPrecise(iterator([1, {}])));
orderIs('it.next it.next it.return', 'the iterator is closed');
