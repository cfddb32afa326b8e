// Promise.allKeyed
method(Promise, 'allKeyed', 1);
later(async () => {
  const r = await Promise.allKeyed({a: 1, b: Promise.resolve(2)});
  same(Object.getPrototypeOf(r), null);
  equal(r, {a: 1, b: 2});
  await rejects(RangeError, Promise.allKeyed({a: Promise.reject(new RangeError())}));
  await rejects(TypeError, Promise.allKeyed(1));
});
