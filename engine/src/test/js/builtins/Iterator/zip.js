// Iterator.zip
method(Iterator, 'zip', 1);
equal(Iterator.zip([[1, 2], ['a', 'b', 'c']]).toArray(), [[1, 'a'], [2, 'b']]);
equal(Iterator.zip([[1], [2, 3]], {mode: 'longest', padding: ['p']}).toArray(), [[1, 2], ['p', 3]]);
equal(Iterator.zip([[1], [2]], {mode: 'strict'}).toArray(), [[1, 2]]);
throws(TypeError, () => Iterator.zip([[1], []], {mode: 'strict'}).toArray());
throws(TypeError, () => Iterator.zip([], {mode: 'other'}));
throws(TypeError, () => Iterator.zip([], 5));
throws(TypeError, () => Iterator.zip(5));
throws(TypeError, () => Iterator.zip(['ab']));
equal(Iterator.zip([]).toArray(), []);
const z = Iterator.zip([iterator([1], 'a'), iterator([1, 2], 'b')]);
z.next();
z.next();
orderIs('a.next b.next a.next b.return');
