// using and await using
{
  using a = {[Symbol.dispose]() { order.push('a'); }}, b = {[Symbol.dispose]() { order.push('b'); }};
  using n = null;
  order.push('body');
}
orderIs('body b a');
throws(TypeError, () => { using x = {}; });
throws(TypeError, () => { using x = 5; });
let e;
try {
  using x = {[Symbol.dispose]() { throw 1; }};
  throw 2;
} catch (error) { e = error; }
same(e instanceof SuppressedError, true);
equal([e.error, e.suppressed], [1, 2]);
for (using r of [{[Symbol.dispose]() { order.push('turn'); }}, null]) order.push('in');
orderIs('in turn in');
(function () { using x = {[Symbol.dispose]() { order.push('d'); }}; return order.push('r'); })();
orderIs('r d');
var using = 5;
using
same(using, 5);
throws(TypeError, () => { using c = null; c = 1; });
later(async () => {
  {
    await using a = {async [Symbol.asyncDispose]() { order.push('async'); }};
    await using b = {[Symbol.dispose]() { order.push('sync'); }};
    order.push('body');
  }
  orderIs('body sync async');
  await rejects(TypeError, (async () => { await using x = {}; })());
});
syntaxErrors('{ using x; }', '{ await using x = 1; }', 'for (using x in {});', 'if (1) using x = null;');
