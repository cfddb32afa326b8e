// AsyncGeneratorPrototype.return
method(Object.getPrototypeOf(async function* () {}).prototype, 'return', 1);
async function* g() { try { yield 1; } finally { order.push('finally'); } }
later(async () => {
  const it = g();
  await it.next();
  equal(await it.return(Promise.resolve(5)), {value: 5, done: true});
  orderIs('finally');
  equal(await g().return(Promise.resolve(6)), {value: 6, done: true});
  await rejects(RangeError, g().return(Promise.reject(new RangeError())));
  await rejects(TypeError, it.return.call({}));
});
