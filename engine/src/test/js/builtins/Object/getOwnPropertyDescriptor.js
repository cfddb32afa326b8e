// Object.getOwnPropertyDescriptor: https://tc39.es/ecma262/#sec-object.getownpropertydescriptor
method(Object, 'getOwnPropertyDescriptor', 2);
equal(Object.getOwnPropertyDescriptor({a: 1}, 'a'), {value: 1, writable: true, enumerable: true, configurable: true});
const d = Object.getOwnPropertyDescriptor({get a() { return 1; }}, 'a');
equal(Object.keys(d), ['get', 'set', 'enumerable', 'configurable']);
same(Object.getOwnPropertyDescriptor({}, 'a'), undefined);
equal(Object.getOwnPropertyDescriptor('ab', 'length'), {value: 2, writable: false, enumerable: false, configurable: false});
equal(Object.getOwnPropertyDescriptor('ab', 1), {value: 'b', writable: false, enumerable: true, configurable: false});
equal(Object.getOwnPropertyDescriptor([], 'length'), {value: 0, writable: true, enumerable: false, configurable: false});
throws(TypeError, () => Object.getOwnPropertyDescriptor(null, 'a'));
throws(TypeError, () => Object.getOwnPropertyDescriptor(undefined, {toString() { throw new RangeError(); }}));
