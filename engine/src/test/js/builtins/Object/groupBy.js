// Object.groupBy: https://tc39.es/ecma262/#sec-object.groupby
method(Object, 'groupBy', 2);
const g = Object.groupBy([1, 2, 3, 4], (x, i) => (order.push(i), x % 2 ? 'odd' : 'even'));
orderIs('0 1 2 3');
same(Object.getPrototypeOf(g), null);
equal(g, {odd: [1, 3], even: [2, 4]});
equal(Object.groupBy('aba', (x) => x), Object.assign(Object.create(null), {a: ['a', 'a'], b: ['b']}));
throws(TypeError, () => Object.groupBy(null, () => 0));
throws(TypeError, () => Object.groupBy([], 0));
throws(RangeError, () => Object.groupBy(iterator([1]), () => { throw new RangeError(); }));
orderIs('it.next it.return');
