// 200,000 operations on a Map and a Set, with strings and numbers as keys.
var keys = [];
for (var i = 0; i < 50000; i++) keys.push('key' + i);
function bench() {
  var m = new Map(), s = new Set(), n = 0;
  for (var i = 0; i < 50000; i++) { m.set(keys[i], i); s.add(i * 7); }
  for (var j = 0; j < 50000; j++) { n += m.get(keys[j]); if (s.has(j)) n++; }
  return n;
}
var expected = 1249982143;
