// IteratorHelperPrototype.return: https://tc39.es/ecma262/#sec-iteratorhelperprototype.return
method(Object.getPrototypeOf([].values().map(() => 0)), 'return', 0);
const proto = Object.getPrototypeOf([].values().map((x) => x));
const it = proto.constructor.prototype.map.call(iterator([1, 2]), (x) => x);
equal(it.return(5), {value: undefined, done: true});
orderIs('it.return', 'before the start');
equal(it.next(), {value: undefined, done: true});
equal(it.return(), {value: undefined, done: true});
orderIs('');
refuses(proto.return, undefined, {});
