// A module that throws: https://tc39.es/ecma262/#sec-moduleevaluation
later(async () => {
  const e = await rejects(RangeError, import('./fixtures/throws.mjs'));
  same(await import('./fixtures/throws.mjs').catch((x) => x), e, 'the same error again');
  orderIs('evaluated');
  await rejects(SyntaxError, import('./fixtures/syntax-error.mjs'));
  await rejects(TypeError, import('./fixtures/none.mjs'));
});
