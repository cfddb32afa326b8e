// AsyncGeneratorPrototype.next
method(Object.getPrototypeOf(async function* () {}).prototype, 'next', 1);
async function* g() { const a = yield 1; yield Promise.resolve(a); return Promise.resolve(3); }
later(async () => {
  const it = g();
  const all = await Promise.all([it.next('lost'), it.next('a'), it.next(), it.next()]);
  equal(all, [{value: 1, done: false}, {value: 'a', done: false}, {value: 3, done: true}, {value: undefined, done: true}], 'requests queue');
  await rejects(TypeError, it.next.call({}));
  await rejects(TypeError, it.next.call(undefined));
});
