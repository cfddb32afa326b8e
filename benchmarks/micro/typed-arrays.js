// A float and an integer loop over typed arrays.
var f = new Float64Array(100000), u = new Uint8Array(100000);
function bench() {
  for (var i = 0; i < f.length; i++) { f[i] = i * 0.5; u[i] = i; }
  var s = 0;
  for (var k = 0; k < 20; k++) for (var j = 0; j < f.length; j++) s += f[j] + u[j];
  return s;
}
var expected = 50254346400;
