// AsyncGeneratorPrototype.throw
method(Object.getPrototypeOf(async function* () {}).prototype, 'throw', 1);
async function* g() { try { yield 1; } catch (e) { yield e; } }
later(async () => {
  const it = g();
  await it.next();
  equal(await it.throw('x'), {value: 'x', done: false});
  await rejects(RangeError, it.throw(new RangeError()));
  equal(await it.next(), {value: undefined, done: true});
  await rejects(RangeError, g().throw(new RangeError()));
  await rejects(TypeError, it.throw.call([]));
});
