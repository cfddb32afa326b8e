// MapIteratorPrototype.next
method(Object.getPrototypeOf(new Map().values()), 'next', 0);
const proto = Object.getPrototypeOf(new Map().values());
tag(proto, 'Map Iterator');
refuses(proto.next, undefined, {}, new Map(), new Set().values());
const m = new Map([[1, 'a'], [2, 'b']]), it = m.entries();
equal(it.next(), {value: [1, 'a'], done: false});
m.delete(2);
m.set(3, 'c');
equal(it.next(), {value: [3, 'c'], done: false});
m.clear();
m.set(4, 'd');
equal(it.next(), {value: [4, 'd'], done: false}, 'after clear');
equal(it.next(), {value: undefined, done: true});
m.set(5, 'e');
equal(it.next(), {value: undefined, done: true});
