// AsyncIteratorPrototype[Symbol.asyncIterator]
method(Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype), Symbol.asyncIterator, 0);
const proto = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
same(proto[Symbol.asyncIterator].call(5), 5);
