// Async functions: https://tc39.es/ecma262/#sec-async-function-definitions
const log = [];
later(async () => {
  const f = async (x) => { log.push('start'); const y = await x; log.push('after'); return y + 1; };
  const p = f(1);
  log.push('sync');
  same(p instanceof Promise, true);
  same(await p, 2);
  equal(log, ['start', 'sync', 'after']);
  same(await (async () => { try { await Promise.reject(5); } catch (e) { return e; } finally { log.push('f'); } })(), 5);
  await rejects(RangeError, (async () => { throw new RangeError(); })());
  await rejects(TypeError, (async ({a}) => a)(null));
  same(await {then(r) { r('thenable'); }}, 'thenable');
  const o = {async m() { return this; }};
  same(await o.m(), o);
  class A { async m() { return 'A'; } static async s() { return await 's'; } }
  class B extends A { async m() { return 'B' + await super.m(); } }
  same(await new B().m(), 'BA');
  same(await A.s(), 's');
  const ticks = [];
  await Promise.all([(async () => { await 0; ticks.push(1); await 0; ticks.push(3); })(), (async () => { await 0; ticks.push(2); await 0; ticks.push(4); })()]);
  equal(ticks, [1, 2, 3, 4]);
  let total = 0;
  for (let i = 0; i < 10; i++) total += await i;
  same(total, 45);
  await (async function () { same(arguments.length, 1); await 0; same(arguments[0], 'x'); })('x');
});
var async = 1;
async
function notAsync() { return 5; }
same(notAsync(), 5);
syntaxErrors('async function f() { function g() { await 1; } }', 'async function f(a = await 1) {}', 'async () => { var await; }', 'async function await_() { await; }', '(async function await() {})', 'async (await) => 1', 'async function f() { "use strict"; with ({}) {} }');
