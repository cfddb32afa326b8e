// 3000 × 3000 trips of integer arithmetic.
function bench() {
  var s = 0;
  for (var i = 0; i < 3000; i++) for (var j = 0; j < 3000; j++) s = (s + (i ^ j)) | 0;
  return s;
}
var expected = -448866592;
