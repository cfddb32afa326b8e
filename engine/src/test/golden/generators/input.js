// A generator keeps its registers and its place between two calls of next.
function* numbers(n) {
  for (let i = 0; i < n; i++) {
    const reply = yield i;
    if (reply) yield reply;
  }
  return 'end';
}
function* both() { const r = yield* numbers(1); yield r; }
const g = numbers(2);
console.log(g.next().value, g.next('hello').value, g.next().value, g.next().value, g.next().done);
console.log([...both()].join());
