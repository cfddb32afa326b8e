// 200,000 steps of a generator in for-of.
function* count(n) { for (var i = 0; i < n; i++) yield i; }
function bench() {
  var s = 0;
  for (var x of count(200000)) s += x;
  return s;
}
var expected = 19999900000;
