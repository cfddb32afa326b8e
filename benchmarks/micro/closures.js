// Closures made and called in a loop.
function adder(n) { return function (x) { return x + n; }; }
function bench() {
  var s = 0;
  for (var i = 0; i < 1000000; i++) s = adder(i)(s) & 0xffffff;
  return s;
}
var expected = 4908768;
