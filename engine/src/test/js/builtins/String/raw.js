// String.raw: https://tc39.es/ecma262/#sec-string.raw
method(String, 'raw', 1);
same(String.raw`a\n${1}b${2}`, 'a\\n1b2');
same(String.raw({raw: 'abc'}, 1, 2, 3), 'a1b2c');
same(String.raw({raw: {length: 2, 0: 'x', 1: 'y'}}), 'xy');
same(String.raw({raw: []}, 1), '');
throws(TypeError, () => String.raw());
throws(TypeError, () => String.raw({}));
