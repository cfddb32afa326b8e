// Fields that only ever held numbers are stored without boxes; the shape says which. A string in x makes new shapes for all.
function Point(x, y) { this.x = x; this.y = y; }
Point.prototype.length2 = function () { return this.x * this.x + this.y * this.y; };
function work(n) {
  const p = new Point(1, 0.5);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    p.x = i;
    p.y += 0.25;
    sum += p.length2();
  }
  return sum;
}
work(3);
work(4);
%OptimizeFunctionOnNextCall(work);
const before = new Point(1, 1.5);
console.log(work(10), %HaveSameMap(before, new Point(2, 2.5)), %HaveSameMap(before, new Point('a', 2.5)));
