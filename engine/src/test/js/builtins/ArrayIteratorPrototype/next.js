// ArrayIteratorPrototype.next
method(Object.getPrototypeOf([].values()), 'next', 0);
const proto = Object.getPrototypeOf([].values());
same(attributes(proto, Symbol.toStringTag, 'c').value, 'Array Iterator');
same(Object.getPrototypeOf(proto), Iterator.prototype);
refuses(proto.next, undefined, {}, [], new Map().values());
const it = new Uint8Array([7]).values();
equal(it.next(), {value: 7, done: false});
equal(it.next(), {value: undefined, done: true});
const t = new Uint8Array(2), detachedIt = t.values();
t.buffer.transfer();
throws(TypeError, () => detachedIt.next());
