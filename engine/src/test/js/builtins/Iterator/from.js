// Iterator.from: https://tc39.es/ecma262/#sec-iterator.from
method(Iterator, 'from', 1);
const o = {next() { return {value: 1, done: true}; }};
const w = Iterator.from(o);
same(w instanceof Iterator, true);
same(w === o, false);
const it = [1].values();
same(Iterator.from(it), it);
equal(Iterator.from('a😀').toArray(), ['a', '😀']);
equal(Iterator.from([1]).toArray(), [1]);
throws(TypeError, () => Iterator.from(5));
throws(TypeError, () => Iterator.from(null));
throws(TypeError, () => Iterator.from({[Symbol.iterator]: () => 1}));
same(typeof Iterator.from({}).next, 'function', 'next is not looked at yet');
throws(TypeError, () => Iterator.from({}).next());
