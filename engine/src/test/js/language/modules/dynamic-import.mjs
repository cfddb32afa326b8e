// import(): https://tc39.es/ecma262/#sec-import-calls
import * as ns from './fixtures/values.mjs';
same(await import('./fixtures/values.mjs'), ns);
same((await import('./fixtures/side-effect.mjs')).x, 1);
await import('./fixtures/side-effect.mjs');
orderIs('side effect');
const name = {toString: () => './fixtures/values.mjs'};
same(await import(name), ns);
