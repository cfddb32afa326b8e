// Object.prototype.__lookupSetter__: https://tc39.es/ecma262/#sec-object.prototype.__lookupsetter__
method(Object.prototype, '__lookupSetter__', 1);
const set = (v) => 1;
same(Object.create(Object.defineProperty({}, 'a', {set})).__lookupSetter__('a'), set);
same({get a() { return 1; }}.__lookupSetter__('a'), undefined);
refuses(Object.prototype.__lookupSetter__, undefined, null);
