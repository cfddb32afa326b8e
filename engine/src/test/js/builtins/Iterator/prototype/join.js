// Iterator.prototype.join
method(Iterator.prototype, 'join', 1);
same([1, null, undefined, 'x'].values().join(), '1,,,x');
same([1, 2].values().join('-'), '1-2');
same([].values().join(), '');
throws(TypeError, () => Iterator.prototype.join.call(iterator([1]), Symbol()));
orderIs('it.return');
