// 100,000 awaits in a loop.
async function work(n) {
  let s = 0;
  for (let i = 0; i < n; i++) s += await i;
  return s;
}
function bench() { return work(100000); }
var expected = 4999950000;
