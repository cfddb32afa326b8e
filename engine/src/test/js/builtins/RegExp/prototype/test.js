// RegExp.prototype.test: https://tc39.es/ecma262/#sec-regexp.prototype.test
method(RegExp.prototype, 'test', 1);
same(/b/.test('abc'), true);
same(RegExp.prototype.test.call({exec: () => ({})}, 'a'), true);
throws(TypeError, () => RegExp.prototype.test.call({exec: () => 5}, 'a'));
const g = /a/g;
equal([g.test('a'), g.test('a'), g.test('a')], [true, false, true]);
refuses(RegExp.prototype.test, 1, {});
