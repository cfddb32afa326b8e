// Iterator.prototype.forEach: https://tc39.es/ecma262/#sec-iterator.prototype.foreach
method(Iterator.prototype, 'forEach', 1);
same([7].values().forEach((x, i) => order.push(x, i)), undefined);
orderIs('7 0');
throws(TypeError, () => Iterator.prototype.forEach.call(iterator([1])));
orderIs('it.return');
throws(RangeError, () => Iterator.prototype.forEach.call(iterator([1]), () => { throw new RangeError(); }));
orderIs('it.next it.return');
refuses(Iterator.prototype.forEach, undefined, 1);
