// A million numbers sorted with a comparator.
var seed = 49734321, numbers = [];
for (var i = 0; i < 1e6; i++) { seed = (seed * 1103515245 + 12345) & 0x7fffffff; numbers.push(seed); }
function bench() {
  var a = numbers.slice().sort(function (x, y) { return x - y; });
  return a[0] <= a[1] && a[499999] <= a[500000] && a.length;
}
var expected = 1000000;
