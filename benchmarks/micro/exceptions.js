// 300,000 throws and catches through one call.
function thrower(i) { throw i; }
function bench() {
  var s = 0;
  for (var i = 0; i < 300000; i++) {
    try { thrower(i); } catch (e) { s += e & 1; }
  }
  return s;
}
var expected = 150000;
