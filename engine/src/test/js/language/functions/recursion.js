// Recursion
const fib = (n) => n < 2 ? n : fib(n - 1) + fib(n - 2);
same(fib(15), 610);
const even = (n) => n === 0 ? true : odd(n - 1), odd = (n) => n === 0 ? false : even(n - 1);
same(even(500), true);
for (let i = 0; i < 3; i++) {
  throws(RangeError, function f() { return [f()]; });
  throws(RangeError, () => { const o = {toString() { return '' + this; }}; '' + o; });
  throws(RangeError, () => { const p = new Proxy({}, {get(t, k, r) { return r.x; }}); p.x; });
}
