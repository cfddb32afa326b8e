// map, filter, reduce and forEach with arrow functions.
var list = [];
for (var i = 0; i < 100000; i++) list.push(i);
function bench() {
  var n = 0;
  for (var k = 0; k < 10; k++) {
    list.forEach(x => { n += x & 1; });
    n += list.map(x => x * 2).filter(x => x % 3 === 0).reduce((a, b) => (a + b) % 1000003, 0);
  }
  return n;
}
var expected = 4066670;
