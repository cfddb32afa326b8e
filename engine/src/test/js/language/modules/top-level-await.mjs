// Top-level await: https://tc39.es/ecma262/#sec-async-module-execution-fulfilled
import { v } from './fixtures/tla-user.mjs';
same(v, 'awaited');
orderIs('tla start tla end user awaited');
same(await 5, 5);
for await (const x of [Promise.resolve(1)]) same(x, 1);
await rejects(RangeError, Promise.reject(new RangeError()));
