'use strict';
// Writes of length at sites that see arrays, plain objects and proxies.
function cut(a, n) { a.length = n; return a.length; }
for (let i = 0; i < 20000; i++) { const a = [1, 2, 3]; if (cut(a, 1) !== 1 || a[1] !== undefined) throw new Error('cut'); if (cut(a, '5') !== 5) throw new Error('grow'); if (cut({ length: 3 }, i) !== i) throw new Error('plain'); if (cut(new Proxy([], {}), 2) !== 2) throw new Error('proxy'); }
for (const bad of [Object.freeze([1])]) { let e; try { cut(bad, 0); } catch (x) { e = x; } if (!(e instanceof TypeError)) throw new Error('frozen'); }
let e; try { cut([], -1); } catch (x) { e = x; } if (!(e instanceof RangeError)) throw new Error('range');
class A extends Array {} if (cut(new A(1, 2, 3), 2) !== 2) throw new Error('sub');
