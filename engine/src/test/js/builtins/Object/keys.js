// Object.keys: https://tc39.es/ecma262/#sec-object.keys
method(Object, 'keys', 1);
equal(Object.keys({b: 1, 1: 1, a: 1, 0: 1}), ['0', '1', 'b', 'a']);
equal(Object.keys('ab'), ['0', '1']);
equal(Object.keys([, 1]), ['1']);
equal(Object.keys(Object.defineProperty({a: 1}, 'h', {value: 1})), ['a']);
equal(Object.keys(5), []);
throws(TypeError, () => Object.keys(null));
equal(Object.keys({'4294967295': 1, '4294967294': 1, '-1': 1, '01': 1}), ['4294967294', '4294967295', '-1', '01']);
