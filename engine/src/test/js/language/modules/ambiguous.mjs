// Names that two stars give: https://tc39.es/ecma262/#sec-resolveexport
import * as ns from './fixtures/ambiguous.mjs';
equal(Object.keys(ns), ['only1']);
later(async () => {
  await rejects(SyntaxError, import('./fixtures/missing-name.mjs'));
});
