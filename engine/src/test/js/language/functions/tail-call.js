// Proper tail calls: https://tc39.es/ecma262/#sec-tail-position-calls
function loop(n) { 'use strict'; return n === 0 ? 'done' : loop(n - 1); }
if (typeof process === 'undefined' && typeof $262 !== 'undefined' && $262.agent !== undefined) {
  same(loop(20000), 'done');
  const even = (n) => { 'use strict'; return n === 0 || odd(n - 1); };
  const odd = (n) => { 'use strict'; return n !== 0 && even(n - 1); };
  same(even(20000), true);
}
same(loop(100), 'done');
