// Promise.allSettledKeyed
method(Promise, 'allSettledKeyed', 1);
later(async () => {
  equal(await Promise.allSettledKeyed({a: 1, b: Promise.reject(2)}), {a: {status: 'fulfilled', value: 1}, b: {status: 'rejected', reason: 2}});
  await rejects(TypeError, Promise.allSettledKeyed());
});
