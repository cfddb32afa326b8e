// The AsyncFunction constructor
// The AsyncFunction constructor and its prototype
const F = Object.getPrototypeOf(async function () {}).constructor;
same(F.name, 'AsyncFunction');
same(F.length, 1);
tag(F.prototype, 'AsyncFunction');
same(Object.hasOwn(async function () {}, 'prototype'), false);
throws(TypeError, () => new (async function () {})());
throws(SyntaxError, () => F('await', ''));
later(async () => {
  same(await F('a', 'return await a + 1')(Promise.resolve(1)), 2);
  await rejects(RangeError, F('throw new RangeError()')());
  await rejects(ReferenceError, (async (a = b, b) => 0)(), 'defaults reject, too');
});
