// StringIteratorPrototype.next
method(Object.getPrototypeOf(''[Symbol.iterator]()), 'next', 0);
const proto = Object.getPrototypeOf(''[Symbol.iterator]());
tag(proto, 'String Iterator');
refuses(proto.next, undefined, {}, '');
equal([...'a😀\ud800b'], ['a', '😀', '\ud800', 'b']);
