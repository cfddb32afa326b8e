// import(): https://tc39.es/ecma262/#sec-import-calls
later(async () => {
  await rejects(TypeError, import('./no-such-file.js'), 'a file that is missing');
  await rejects(RangeError, import({toString() { throw new RangeError(); }}));
  await rejects(TypeError, import('x', 5), 'options are no object');
});
same(import('x').catch(() => 0) instanceof Promise, true);
syntaxErrors('import()', 'new import("x")', 'import(...a)', 'import.meta', 'import.x("a")');
