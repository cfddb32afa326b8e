// Object and array patterns in a hot function.
function swap({ a, b: [c, d] }) { return { a: c, b: [d, a] }; }
function bench() {
  let o = { a: 1, b: [2, 3] };
  for (let i = 0; i < 500000; i++) o = swap(o);
  const { a, b: [x, y] } = o;
  return a * 100 + x * 10 + y;
}
var expected = 312;
