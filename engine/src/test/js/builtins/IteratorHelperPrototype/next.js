// IteratorHelperPrototype.next: https://tc39.es/ecma262/#sec-iteratorhelperprototype.next
method(Object.getPrototypeOf([].values().map(() => 0)), 'next', 0);
const proto = Object.getPrototypeOf([].values().map((x) => x));
tag(proto, 'Iterator Helper');
same(Object.getPrototypeOf(proto), Iterator.prototype);
refuses(proto.next, undefined, {}, [].values(), (function* () {})());
const self = [1].values().map(() => self.next());
throws(TypeError, () => self.next(), 'running');
