// Small objects made, kept for a while, and dropped.
function Point(x, y, z) { this.x = x; this.y = y; this.z = z; }
function bench() {
  var keep = new Array(1000), s = 0;
  for (var i = 0; i < 1000000; i++) keep[i % 1000] = new Point(i, i + 0.5, 'p');
  for (var j = 0; j < 1000; j++) s += keep[j].y;
  return s;
}
var expected = 999500000;
