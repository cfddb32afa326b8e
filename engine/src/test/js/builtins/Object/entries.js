// Object.entries: https://tc39.es/ecma262/#sec-object.entries
method(Object, 'entries', 1);
equal(Object.entries({a: 1, b: [2]}), [['a', 1], ['b', [2]]]);
equal(Object.entries('ab'), [['0', 'a'], ['1', 'b']]);
equal(Object.entries({get a() { delete this.b; return 1; }, b: 2}), [['a', 1]], 'deleted meanwhile');
equal(Object.entries({get a() { this.c = 1; return 1; }}), [['a', 1]]);
throws(TypeError, () => Object.entries(undefined));
