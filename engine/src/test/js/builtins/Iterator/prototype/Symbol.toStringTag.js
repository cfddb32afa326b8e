// Iterator.prototype[Symbol.toStringTag]: https://tc39.es/ecma262/#sec-get-iterator.prototype-%symbol.tostringtag%
// Iterator.prototype[@@toStringTag], an accessor that tolerates assignment
const d = Object.getOwnPropertyDescriptor(Iterator.prototype, Symbol.toStringTag);
same(Iterator.prototype[Symbol.toStringTag], 'Iterator');
throws(TypeError, () => d.set.call(Iterator.prototype, 'x'));
const o = Object.create(Iterator.prototype);
o[Symbol.toStringTag] = 'x';
same(attributes(o, Symbol.toStringTag, 'wec').value, 'x');
