// Elements that are read and written by one operator: counts, sums, bits.
var counts = new Array(256).fill(0), sums = new Float64Array(256), bits = new Int32Array(256);
function bench() {
  for (var i = 0; i < 256; i++) counts[i] = sums[i] = bits[i] = 0;
  for (var i = 0; i < 1000000; i++) {
    var k = i * 31 & 255;
    counts[k] += 1;
    sums[k] -= i;
    bits[k] ^= i;
  }
  return counts[7] + sums[200] + bits[100];
}
var expected = -1952589641;
