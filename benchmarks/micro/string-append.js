// A million appends of one character, then a look into the result.
function bench() {
  var s = '';
  for (var i = 0; i < 1e6; i++) s += i % 10;
  return s.length + s.charCodeAt(999999);
}
var expected = 1000057;
