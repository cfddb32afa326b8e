// Object.prototype.__lookupGetter__: https://tc39.es/ecma262/#sec-object.prototype.__lookupgetter__
method(Object.prototype, '__lookupGetter__', 1);
const get = () => 1;
same(Object.create({}.constructor.defineProperty({}, 'a', {get})).__lookupGetter__('a'), get);
same({a: 1}.__lookupGetter__('a'), undefined);
same({set a(v) {}}.__lookupGetter__('a'), undefined);
same({}.__lookupGetter__('none'), undefined);
refuses(Object.prototype.__lookupGetter__, undefined, null);
