// Array.prototype.reduce: https://tc39.es/ecma262/#sec-array.prototype.reduce
method(Array.prototype, 'reduce', 1);
same([1, 2, 3].reduce((a, b) => a + b), 6);
same([1, 2].reduce((a, b) => a + b, '0'), '012');
same([5].reduce(() => fail('called')), 5);
same([, 7, ,].reduce(() => fail('called')), 7);
same([].reduce(() => 0, undefined), undefined);
throws(TypeError, () => [].reduce((a, b) => a));
throws(TypeError, () => [,].reduce((a, b) => a));
throws(TypeError, () => [1].reduce());
[1, 2].reduce(function (acc, x, i, a) { 'x'; same(arguments.length, 4); same(i, 1); return 0; });
