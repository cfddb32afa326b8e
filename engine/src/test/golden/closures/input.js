// Only captured variables leave their registers: count lives in an environment that both arrows share, step does not.
function counter(start) {
  let count = start;
  const step = 2;
  const twice = step * 2;
  return { up: () => (count += 4), read: () => count, twice };
}
const c = counter(10);
for (let i = 0; i < 3; i++) c.up();
console.log(c.read(), c.twice);
