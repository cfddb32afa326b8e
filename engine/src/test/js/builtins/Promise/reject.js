// Promise.reject: https://tc39.es/ecma262/#sec-promise.reject
method(Promise, 'reject', 1);
const o = {};
later(async () => {
  try { await Promise.reject(o); fail('not thrown'); } catch (e) { same(e, o); }
  try { await Promise.reject(Promise.resolve(1)); } catch (e) { same(e instanceof Promise, true, 'not unwrapped'); }
});
throws(TypeError, () => Promise.reject.call(undefined));
